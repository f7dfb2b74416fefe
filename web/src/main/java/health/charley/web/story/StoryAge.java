package health.charley.web.story;

import health.charley.web.html.Worded;

/** How old the author of a story is, roughly; nobody has to say it. */
public enum StoryAge implements Worded {
    UNDER_18("under-18", "under 18"),
    FROM_18("18-29", "18 to 29"),
    FROM_30("30-49", "30 to 49"),
    FROM_50("50-69", "50 to 69"),
    FROM_70("70-or-over", "70 or over");

    private final String word;
    private final String title;

    StoryAge(String word, String title) {
        this.word = word;
        this.title = title;
    }

    @Override
    public String word() {
        return word;
    }

    @Override
    public String title() {
        return title;
    }

    /** In words; as it came where it is none of ours. */
    static String inWords(String word) {
        return Worded.inWords(word, values());
    }
}
