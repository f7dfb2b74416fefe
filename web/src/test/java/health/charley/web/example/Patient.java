package health.charley.web.example;

import java.util.stream.Stream;

/** Somebody who walks through the check of leg cramps. */
public final class Patient {
    private final Browser browser = new Browser();

    /** A man of 45 in the United States, on the first screen of questions. */
    public static Patient started() {
        Patient patient = new Patient();
        patient.browser
                .open("/quiz/leg-cramps")
                .submit("/quiz/leg-cramps", "age", "45", "sex", "male", "policy", "us", "understood", "yes");
        return patient;
    }

    /** The same man on the first screen of the sample topic. */
    public static Patient ofTheSample() {
        Patient patient = new Patient();
        patient.browser
                .open("/quiz/swollen-ankle")
                .submit("/quiz/swollen-ankle", "age", "45", "sex", "male", "policy", "us", "understood", "yes");
        return patient;
    }

    /** The man of {@link #started} with his result in front of him, which advises self-care. */
    public static Patient finished() {
        return started()
                .answersNoWarningSigns()
                .answers(2, "answer-site", "calf")
                .answers(3, "answer-freq", "3");
    }

    public Patient answersNoWarningSigns() {
        return ticks(1, "none-of-these", "yes");
    }

    public Patient answersOneLegSwollen() {
        return answers(1, "answer-chest-pain", "no", "answer-breathless", "not-sure", "answer-swelling", "one");
    }

    public Patient answers(int step, String... fields) {
        browser.submit("/quiz/leg-cramps/step/" + step, fields);
        return this;
    }

    /** Sends a screen that is one list of boxes, of which some are ticked. */
    public Patient ticks(int step, String... fields) {
        return answers(
                step,
                Stream.concat(Stream.of("list", browser.page().listed()), Stream.of(fields))
                        .toArray(String[]::new));
    }

    public Patient opens(String path) {
        browser.open(path);
        return this;
    }

    public Patient sends(String path, String... fields) {
        browser.submit(path, fields);
        return this;
    }

    /** Picks the account on the page of the local sign-in provider. */
    public Patient signsInAs(String account) {
        browser.submitRaw(browser.page().address().toString(), Browser.form("username", account));
        return this;
    }

    public Browser browser() {
        return browser;
    }

    public Browser.Page sees() {
        return browser.page();
    }
}
