package health.charley.local.launch;

import java.util.Arrays;
import java.util.List;

/** What runs, in the order of starting. */
enum Part {
    DATABASE("PostgreSQL", 8085, "CHARLEY_DATABASE_PORT", ""),
    SIGN_IN("sign-in", 8084, "CHARLEY_SIGN_IN_PORT", ""),
    TRIAGE("triage", 8081, "CHARLEY_TRIAGE_PORT", "triage-service"),
    CONTENT("content", 8082, "CHARLEY_CONTENT_PORT", "content-service"),
    HISTORY("history", 8083, "CHARLEY_HISTORY_PORT", "history-service"),
    WEB("web", 8080, "CHARLEY_WEB_PORT", "web");

    /** The number between the port of a service and the one with its health and metrics. */
    static final int TO_MANAGEMENT = 1000;

    final String title;
    final int usualPort;
    /** The environment variable that gives another port. */
    final String variable;
    /** The folder in which a service is built; empty for the parts that this program is itself. */
    final String module;

    Part(String title, int usualPort, String variable, String module) {
        this.title = title;
        this.usualPort = usualPort;
        this.variable = variable;
        this.module = module;
    }

    /** Those that are processes of their own, each with a management port. */
    static List<Part> services() {
        return Arrays.stream(values()).filter(Part::isService).toList();
    }

    boolean isService() {
        return !module.isEmpty();
    }
}
