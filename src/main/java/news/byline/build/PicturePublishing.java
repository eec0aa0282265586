package news.byline.build;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.imageio.IIOException;
import news.byline.model.Article;
import news.byline.model.Digest;
import news.byline.model.Master;
import news.byline.model.Photo;
import news.byline.model.PictureSettings;
import news.byline.model.RasterFormat;
import news.byline.model.Rendition;
import news.byline.model.Renditions;
import news.byline.model.SitePath;
import news.byline.publish.Outcome;
import news.byline.publish.Publication;
import news.byline.render.image.PictureRenderer;
import news.byline.render.image.PrivateParts;
import news.byline.source.PictureFacts;
import news.byline.source.SiteReader;
import org.jspecify.annotations.Nullable;

/** Makes the pictures of a site as they are published, where no earlier build has kept them. */
record PicturePublishing(
    SiteReader reader, Workers workers, PictureStore store, PictureSettings settings) {

  /** Tells whether a version must be made that this machine cannot write. */
  boolean lacksWebp(Collection<Rendition> planned) {
    return planned.stream()
            .anyMatch(r -> r.format() == RasterFormat.WEBP && !store.has(r.version()))
        && !PictureRenderer.writesWebp();
  }

  /**
   * Publishes smaller versions of pictures.
   *
   * @param changed those that the earlier edition does not have
   */
  List<Outcome> publish(List<Rendition> changed, Publication publication) throws IOException {
    Map<String, List<Rendition>> bySource = new LinkedHashMap<>();
    changed.forEach(r -> bySource.computeIfAbsent(r.source(), s -> new ArrayList<>()).add(r));
    return workers
        .each(
            Progress.Step.PICTURES,
            List.copyOf(bySource.values()),
            ofOne -> publishOne(ofOne, publication))
        .stream()
        .flatMap(List::stream)
        .toList();
  }

  private List<Outcome> publishOne(List<Rendition> renditions, Publication publication)
      throws IOException {
    List<Outcome> outcomes = new ArrayList<>();
    List<Rendition> missing = new ArrayList<>();
    for (Rendition rendition : renditions) {
      byte[] kept = store.read(rendition.version());
      if (kept == null) {
        missing.add(rendition);
      } else {
        outcomes.add(publication.write(rendition.path(), rendition.version(), kept));
      }
    }
    make(
        missing,
        (rendition, bytes) ->
            outcomes.add(publication.write(rendition.path(), rendition.version(), bytes)));
    return outcomes;
  }

  private void make(List<Rendition> missing, PictureRenderer.Taker taker) throws IOException {
    if (missing.isEmpty()) {
      return;
    }
    Rendition any = missing.get(0);
    reader.draw(
        any.source(),
        picture -> {
          // What is kept under a digest must never be made of anything else.
          if (Digest.of(bytes(any.source())) != any.sourceVersion()) {
            throw new IOException(any.source() + " was changed while the site was being built");
          }
          PictureRenderer.render(
              picture.image(),
              picture.orientation(),
              picture.metadata(),
              missing,
              (rendition, bytes) -> {
                store.write(rendition.version(), bytes);
                taker.take(rendition, bytes);
              });
          return true;
        });
  }

  /**
   * Returns a file of the site as it is published; null where that is just as it is.
   *
   * @param file from the site's folder
   */
  byte @Nullable [] published(String file) throws IOException {
    if (Drawings.isDrawing(file)) {
      return Drawings.published(reader, file);
    }
    PictureFacts facts = reader.facts(file);
    if (facts == null) {
      return null;
    }
    byte[] bytes = bytes(file);
    RasterFormat format = facts.format();
    if (format == null || !facts.redrawn()) {
      return PrivateParts.removed(bytes, facts.metadata(), facts.orientation());
    }
    Rendition upright =
        Renditions.upright(file, facts.width(), facts.height(), format, Digest.of(bytes), settings);
    byte[] kept = store.read(upright.version());
    if (kept != null) {
      return kept;
    }
    List<byte[]> made = new ArrayList<>();
    try {
      make(List.of(upright), (rendition, drawn) -> made.add(drawn));
      return made.get(0);
    } catch (IIOException e) {
      // No article shows a damaged picture; what else names it gets it as it is.
      return PrivateParts.removed(bytes, facts.metadata(), facts.orientation());
    }
  }

  private byte[] bytes(String file) throws IOException {
    return Files.readAllBytes(reader.place(file));
  }

  /** Drops what was made of pictures that no article names any more. */
  void sweep(List<Article> articles) throws IOException {
    if (store.isEmpty()) {
      return;
    }
    Set<Long> wanted = new HashSet<>();
    Map<String, Photo> photos = new HashMap<>();
    for (Article article : articles) {
      article.photos().stream()
          .filter(photo -> photo.master() != null)
          .forEach(photo -> photos.putIfAbsent(photo.url(), photo));
      Renditions.announcing(article, settings, true).map(Rendition::version).forEach(wanted::add);
    }
    photos.values().forEach(photo -> want(photo, wanted));
    store.keepOnly(wanted);
  }

  private void want(Photo photo, Set<Long> wanted) {
    Renditions.of(photo, settings).all().map(Rendition::version).forEach(wanted::add);
    Master master = photo.master();
    if (master != null && master.redrawn()) {
      String file = SitePath.file(photo.url());
      wanted.add(
          Renditions.upright(
                  file,
                  master.width(),
                  master.height(),
                  master.format(),
                  master.version(),
                  settings)
              .version());
    }
  }
}
