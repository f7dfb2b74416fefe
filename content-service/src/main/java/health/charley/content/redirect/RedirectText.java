package health.charley.content.redirect;

import health.charley.content.manuscript.BrokenContentException;
import health.charley.content.page.PageAddress;
import health.charley.content.page.PageKind;
import java.util.Optional;
import java.util.regex.Pattern;

/** A redirect as {@code redirects.yaml} has it; a language left out is that of the originals. */
public record RedirectText(PageKind kind, String language, String from, String to) {
    private static final Pattern SLUG = Pattern.compile(RedirectView.SLUG);
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Z]{2})?");
    private static final int LONGEST = 100;

    /** The redirect as the file has it. */
    public static RedirectText from(PageRedirect redirect) {
        var old = redirect.address().asPage();
        return new RedirectText(
                old.kind(),
                old.isOriginal() ? null : old.language(),
                old.slug(),
                redirect.page().slug());
    }

    /** Where the page once was. */
    public PageAddress oldAddress() {
        return at(from);
    }

    /** Where the page is now. */
    public PageAddress newAddress() {
        return at(to);
    }

    /** The same, if it says which page and which slugs. */
    public RedirectText sound() {
        if (kind == null || !isSlug(from) || !isSlug(to)) {
            throw BrokenContentException.of("A redirect needs a kind, and two slugs written like 'leg-cramps'.");
        }
        if (language != null && !LANGUAGE.matcher(language).matches()) {
            throw BrokenContentException.of("The language of a redirect is written like 'en-US'.");
        }
        return this;
    }

    private PageAddress at(String slug) {
        return new PageAddress(kind, slug, Optional.ofNullable(language).orElse(PageAddress.LANGUAGE));
    }

    private static boolean isSlug(String slug) {
        return slug != null && slug.length() <= LONGEST && SLUG.matcher(slug).matches();
    }
}
