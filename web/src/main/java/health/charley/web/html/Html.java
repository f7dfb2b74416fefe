package health.charley.web.html;

import jakarta.ws.rs.core.MediaType;

/** The media type of a page whose response is built by hand. */
public final class Html {
    public static final MediaType TYPE = MediaType.TEXT_HTML_TYPE.withCharset("UTF-8");

    private Html() {}
}
