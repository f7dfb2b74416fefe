package health.charley.web.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The style library without what belongs to GOV.UK alone: its typeface gives way to the reader's own system font, and the
 * crest is not asked for.
 */
@Path("/assets/govuk-frontend.css")
@Singleton
@PermitAll
public class Stylesheet {
    private static final String SYSTEM_FONT =
            "system-ui,-apple-system,\"Segoe UI\",Roboto,\"Helvetica Neue\",\"Noto Sans\",Arial,sans-serif";

    private final String css = adapted(original());

    @GET
    @Produces("text/css;charset=UTF-8")
    public Response css() {
        return Response.ok(css).header("Cache-Control", "public, max-age=86400").build();
    }

    static String adapted(String css) {
        return css.replaceAll("@font-face\\{[^}]*}", "")
                .replaceAll("/\\*![^*]*\\*/", "")
                .replaceAll("url\\(/assets/[^)]*\\)", "none")
                .replace("GDS Transport,arial,sans-serif", SYSTEM_FONT);
    }

    private static String original() {
        try (InputStream file = Stylesheet.class.getResourceAsStream("/styles/govuk-frontend.min.css")) {
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The style library is not packaged.", unreadable);
        }
    }
}
