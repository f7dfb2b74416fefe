package health.charley.content.story;

/** The words that go with stories: what readers must know of them, and what authors agree to. */
final class StoryNotices {
    static final String DISCLAIMER =
            "People wrote these stories about their own lives. We did not write them and we did not check if they are"
                    + " true. They are not medical advice. Ask a doctor, nurse or pharmacist about your own health.";

    static final String CONSENT =
            "I agree that my story can be shown here for everyone to read. I can take it back at any time with the link"
                    + " that I get when I send it.";

    private StoryNotices() {}
}
