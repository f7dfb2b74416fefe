package health.charley.web.desk;

import health.charley.web.html.Moment;

/** A preview link just made; its token is told once. */
public record PreviewLinkView(String token, String expiresAt) {

    /** Where the draft can be read. */
    public String path() {
        return "/previews/" + token;
    }

    public String expires() {
        return Moment.inWords(expiresAt);
    }
}
