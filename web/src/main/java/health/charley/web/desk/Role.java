package health.charley.web.desk;

/** A role of those who work on content, as the sign-in's groups name it. */
public enum Role {
    EDITOR("editor", "editor"),
    MEDICAL_REVIEWER("medical-reviewer", "medical reviewer"),
    PUBLISHER("publisher", "publisher"),
    MODERATOR("moderator", "moderator");

    private final String group;
    private final String title;

    Role(String group, String title) {
        this.group = group;
        this.title = title;
    }

    String group() {
        return group;
    }

    /** As people say it. */
    public String title() {
        return title;
    }
}
