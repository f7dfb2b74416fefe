package health.charley.web.desk;

/** What a webhook can be told of, as people say it. */
final class WebhookEvents {
    static final String PUBLISHED = "page.published";
    static final String UNPUBLISHED = "page.unpublished";

    private WebhookEvents() {}

    static String inWords(String event) {
        return switch (event) {
            case PUBLISHED -> "publication";
            case UNPUBLISHED -> "taking from readers";
            default -> event;
        };
    }
}
