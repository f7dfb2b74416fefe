package health.charley.local.launch;

/** What runs, in the order of starting, with its usual port. */
enum Part {
    DATABASE("PostgreSQL", 8085, "CHARLEY_DATABASE_PORT", false),
    SIGN_IN("sign-in", 8084, "CHARLEY_SIGN_IN_PORT", false),
    TRIAGE("triage", 8081, "CHARLEY_TRIAGE_PORT", true),
    CONTENT("content", 8082, "CHARLEY_CONTENT_PORT", true),
    HISTORY("history", 8083, "CHARLEY_HISTORY_PORT", true),
    WEB("web", 8080, "CHARLEY_WEB_PORT", true);

    /** The number between the port of a service and the one with its health and metrics. */
    static final int TO_MANAGEMENT = 1000;

    final String title;
    final int usualPort;
    /** The environment variable that gives another port. */
    final String variable;

    final boolean hasManagement;

    Part(String title, int usualPort, String variable, boolean hasManagement) {
        this.title = title;
        this.usualPort = usualPort;
        this.variable = variable;
        this.hasManagement = hasManagement;
    }
}
