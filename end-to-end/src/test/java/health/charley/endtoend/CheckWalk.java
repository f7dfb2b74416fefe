package health.charley.endtoend;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** How somebody goes through the check of leg cramps in a browser. */
final class CheckWalk {
    private static final int MOST_PAGES = 30;

    /** A woman of seventy whose calf cramps at night: hard knot, over in a minute, helped by stretching. */
    private static final Map<String, String> NIGHT_CRAMPS = Map.ofEntries(
            Map.entry("onset", "seconds"),
            Map.entry("course", "comes-goes"),
            Map.entry("spell-length", "under-10"),
            Map.entry("night-wake", "yes"),
            Map.entry("freq", "1"),
            Map.entry("knot", "yes"),
            Map.entry("stretch-relief", "yes"),
            Map.entry("evening-worse", "yes"),
            Map.entry("site", "calf"),
            Map.entry("side", "left"),
            Map.entry("painful", "mild"),
            Map.entry("home-care", "no"));

    private CheckWalk() {}

    static void begin(Browser browser, String age, String sex) {
        browser.type("age", age);
        browser.click("sex-" + sex);
        browser.click("policy-us");
        browser.click("understood");
        browser.follow("continue");
    }

    static void answerAll(Browser browser) {
        for (var page = 0; page < MOST_PAGES && !browser.path().endsWith("/result"); page++) {
            browser.picture("question");
            answerPage(browser);
            browser.follow("continue");
        }
    }

    static void answerPage(Browser browser) {
        if (browser.has(By.id("box-list"))) {
            tick(browser);
        }
        var others = By.cssSelector("#step-form .charley-question:not(#box-list) input");
        if (browser.has(others)) {
            browser.all(others).stream()
                    .map(input -> input.getDomAttribute("name"))
                    .filter(name -> !name.endsWith("-unknown"))
                    .distinct()
                    .forEach(name -> answer(browser, name));
        }
    }

    private static void tick(Browser browser) {
        var fitting = browser.all(By.cssSelector("#box-list input")).stream()
                .map(box -> box.getDomAttribute("id"))
                .filter(id -> NIGHT_CRAMPS.entrySet().stream()
                        .anyMatch(said -> id.equals("answer-" + said.getKey() + "-" + said.getValue())))
                .toList();
        (fitting.isEmpty() ? List.of("none-of-these") : fitting).forEach(browser::click);
    }

    private static void answer(Browser browser, String name) {
        var said = NIGHT_CRAMPS.getOrDefault(name.substring("answer-".length()), "no");
        if (browser.has(By.cssSelector("input[type=text][name=" + name + "]"))) {
            browser.type(name, said.equals("no") ? "0" : said);
            return;
        }
        var choice = Stream.of(said, "no", "none", "not-sure")
                .map(value -> name + "-" + value)
                .filter(id -> browser.has(By.id(id)))
                .findFirst();
        browser.click(choice.orElseThrow(() -> new IllegalStateException("Nobody says what to answer to " + name)));
    }

    static void sayNo(Browser browser) {
        var no = By.cssSelector("input[type=radio][value=no]");
        // to look for what is not there would take the browser's whole patience
        if (browser.has(no)) {
            browser.all(no).forEach(WebElement::click);
        }
    }

    static String careLevel(Browser browser) {
        return browser.all(By.cssSelector("[data-care-level]")).get(0).getDomAttribute("data-care-level");
    }

    static String firstCause(Browser browser) {
        return browser.all(By.cssSelector(".charley-cause__name")).stream()
                .map(WebElement::getText)
                .findFirst()
                .orElse("");
    }
}
