package news.byline;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the code to the directions that ARCHITECTURE.md draws. */
@AnalyzeClasses(packages = "news.byline", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String ROOT = "news.byline.";

  /** The packages of the project that each package may use. */
  private static final Map<String, Set<String>> MAY_USE =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("diagnostic", Set.of()),
              Map.entry("markdown", Set.of("diagnostic")),
              Map.entry("model", Set.of("markdown", "diagnostic")),
              Map.entry("source", Set.of("markdown", "model", "diagnostic")),
              Map.entry("plan", Set.of("model", "diagnostic")),
              Map.entry("render", Set.of("plan", "model", "markdown", "diagnostic")),
              Map.entry("publish", Set.of("diagnostic")),
              Map.entry("check", Set.of("model", "plan", "markdown", "diagnostic")),
              Map.entry("exchange", Set.of("source", "model", "publish", "diagnostic")),
              Map.entry(
                  "build",
                  Set.of(
                      "source",
                      "model",
                      "plan",
                      "render",
                      "publish",
                      "markdown",
                      "check",
                      "diagnostic")),
              Map.entry("serve", Set.of("build", "publish", "diagnostic")),
              Map.entry(
                  "cli", Set.of("build", "check", "exchange", "serve", "publish", "diagnostic"))));

  @ArchTest
  void usesPackagesInOneDirection(JavaClasses all) {
    MAY_USE.forEach(
        (name, allowed) -> {
          List<String> others = new ArrayList<>(MAY_USE.keySet());
          others.remove(name);
          others.removeAll(allowed);
          if (!others.isEmpty()) {
            noClasses()
                .that()
                .resideInAPackage(ROOT + name + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                    others.stream().map(o -> ROOT + o + "..").toArray(String[]::new))
                .check(all);
          }
        });
  }

  @ArchTest
  void knowsEveryPackage(JavaClasses all) {
    classes()
        .should()
        .resideInAnyPackage(
            MAY_USE.keySet().stream().map(o -> ROOT + o + "..").toArray(String[]::new))
        .check(all);
  }

  @ArchTest
  void hasNoCycles(JavaClasses all) {
    slices().matching(ROOT + "(**)").should().beFreeOfCycles().check(all);
  }

  @ArchTest
  void keepsEachLibraryInItsRooms(JavaClasses all) {
    Map<String, Set<String>> rooms =
        Map.ofEntries(
            Map.entry("org.commonmark..", Set.of("markdown")),
            Map.entry("org.owasp..", Set.of("markdown")),
            Map.entry("org.nibor..", Set.of("markdown")),
            Map.entry("freemarker..", Set.of("render.theme")),
            Map.entry("org.snakeyaml..", Set.of("source")),
            Map.entry("org.mozilla..", Set.of("source")),
            Map.entry("com.twelvemonkeys..", Set.of("source")),
            Map.entry("com.github.houbb..", Set.of("model")),
            Map.entry("com.dynatrace..", Set.of("model")),
            Map.entry("com.luciad..", Set.of("render.image")),
            Map.entry(
                "com.fasterxml.jackson..",
                Set.of("plan.structured", "render.feed", "check", "serve")),
            Map.entry("com.sun.net.httpserver..", Set.of("serve")),
            Map.entry("org.zwobble..", Set.of("exchange.manuscript")),
            Map.entry("org.jsoup..", Set.of("exchange.manuscript")),
            Map.entry("org.apache.james..", Set.of("exchange.manuscript")),
            Map.entry("org.apache.commons..", Set.of()),
            Map.entry("picocli..", Set.of("cli")));
    rooms.forEach(
        (library, own) ->
            noClasses()
                .that()
                .resideOutsideOfPackages(
                    own.stream().map(room -> ROOT + room + "..").toArray(String[]::new))
                .should()
                .dependOnClassesThat(resideInAnyPackage(library))
                .check(all));
  }

  @ArchTest
  void touchesTheDiskAtTheDoorsOnly(JavaClasses all) {
    noClasses()
        .that()
        .resideInAnyPackage(
            ROOT + "diagnostic..",
            ROOT + "markdown..",
            ROOT + "model..",
            ROOT + "plan..",
            ROOT + "check..",
            ROOT + "exchange.manuscript..")
        .or()
        .resideInAPackage(ROOT + "render..")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.nio.file.Files")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.io.File")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.nio.file.Path")
        .check(all);
  }

  @ArchTest
  void readsNoClockOutsideTheCommandLine(JavaClasses all) {
    noClasses()
        .that(resideOutsideOfPackage(ROOT + "cli.."))
        .should()
        .callMethod("java.time.Instant", "now")
        .orShould()
        .callMethod("java.time.LocalDate", "now")
        .orShould()
        .callMethod("java.time.OffsetDateTime", "now")
        .orShould()
        .callMethod("java.time.ZoneId", "systemDefault")
        .orShould()
        .callMethod("java.util.Locale", "getDefault")
        .orShould()
        .callMethod("java.lang.System", "currentTimeMillis")
        .check(all);
  }

  @ArchTest
  void printsAndExitsOnlyFromTheCommandLine(JavaClasses all) {
    noClasses()
        .that(resideOutsideOfPackage(ROOT + "cli.."))
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .check(all);
  }

  @ArchTest
  void keepsNoMutableStatics(JavaClasses all) {
    fields()
        .that()
        .areStatic()
        .and()
        .doNotHaveModifier(JavaModifier.SYNTHETIC)
        .should()
        .beFinal()
        .check(all);
  }

  @ArchTest
  void namesNoPackageForLeftovers(JavaClasses all) {
    noClasses()
        .should()
        .resideInAnyPackage("..util..", "..common..", "..helper..", "..manager..", "..impl..")
        .check(all);
  }

  @Test
  void describesEveryPackage() throws IOException {
    try (Stream<Path> folders = Files.walk(Path.of("src/main/java/news/byline"))) {
      List<Path> bare =
          folders
              .filter(Files::isDirectory)
              .filter(ArchitectureTest::holdsSources)
              .filter(f -> !Files.exists(f.resolve("package-info.java")))
              .toList();
      assertThat(bare).isEmpty();
    }
  }

  @Test
  void keepsFilesShort() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      List<Path> sources = files.filter(f -> f.toString().endsWith(".java")).toList();
      assertThat(sources).isNotEmpty().allSatisfy(f -> assertThat(lines(f)).isLessThan(400));
    }
  }

  private static boolean holdsSources(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.anyMatch(f -> f.toString().endsWith(".java"));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static int lines(Path file) throws IOException {
    return Files.readAllLines(file).size();
  }
}
