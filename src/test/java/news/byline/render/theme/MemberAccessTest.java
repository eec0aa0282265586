package news.byline.render.theme;

import static org.assertj.core.api.Assertions.assertThat;

import freemarker.ext.beans.ClassMemberAccessPolicy;
import freemarker.ext.beans.DefaultMemberAccessPolicy;
import freemarker.template.Configuration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Looks at what FreeMarker itself would let templates call, if it were given an object. */
class MemberAccessTest {

  private static ClassMemberAccessPolicy policy(Class<?> type) {
    return DefaultMemberAccessPolicy.getInstance(Configuration.VERSION_2_3_35).forClass(type);
  }

  @ParameterizedTest
  @ValueSource(
      classes = {Object.class, String.class, Runtime.class, Class.class, Thread.class, List.class})
  void nothingOfJavaCanBeCalled(Class<?> type) {
    ClassMemberAccessPolicy policy = policy(type);
    assertThat(type.getMethods()).isNotEmpty().noneMatch(policy::isMethodExposed);
    assertThat(type.getConstructors()).noneMatch(policy::isConstructorExposed);
    assertThat(type.getFields()).noneMatch(policy::isFieldExposed);
  }

  @Test
  void nothingOfOursCanBeCalled() {
    ClassMemberAccessPolicy policy = policy(Utf8Writer.class);
    assertThat(Utf8Writer.class.getMethods()).noneMatch(policy::isMethodExposed);
  }
}
