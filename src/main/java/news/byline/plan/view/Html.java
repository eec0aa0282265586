package news.byline.plan.view;

/** Marks text that is HTML already and safe, which a template must not escape again. */
public record Html(String markup) {}
