package health.charley.web.story;

import java.net.URI;

/** The page that stories are about: an article or a cause. {@code folder} is where such pages are, here and in the content API. */
public record StoryPlace(String folder, String slug) {
    static final String PATH = "/{folder:articles|causes}/{slug:[a-z0-9-]+}/stories";
    private static final String STORIES = "/stories";

    /** Where the page itself is on this site. */
    public String page() {
        return "/" + folder + "/" + slug;
    }

    public String stories() {
        return page() + STORIES;
    }

    public String form() {
        return stories() + "/form";
    }

    /** The same page under the slug that an address of the content API names. */
    StoryPlace movedTo(URI location) {
        String path = location.getPath();
        String page = path.substring(0, path.indexOf(STORIES));
        return new StoryPlace(folder, page.substring(page.lastIndexOf('/') + 1));
    }
}
