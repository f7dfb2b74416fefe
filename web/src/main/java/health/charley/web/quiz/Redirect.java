package health.charley.web.quiz;

import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Sends the browser on to another page of ours, which it then gets (303), so that back and reload never send a form twice. */
public final class Redirect {
    private Redirect() {}

    public static Response to(String path) {
        return Response.seeOther(URI.create(path)).build();
    }

    public static Response toStep(String topic, int step) {
        return to("/quiz/" + topic + "/step/" + step);
    }
}
