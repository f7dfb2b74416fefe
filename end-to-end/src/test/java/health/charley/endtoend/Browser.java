package health.charley.endtoend;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A headless Chromium of this machine, without JavaScript unless a test asks for it; its screenshots are kept. */
final class Browser implements AutoCloseable {
    private static final Path SCREENSHOTS = Repository.ROOT.resolve("end-to-end/target/screenshots");
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration OFTEN = Duration.ofMillis(20);
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private final String journey;
    private final ChromeDriver driver;
    private int pictures;

    private Browser(String journey, ChromeDriver driver) {
        this.journey = journey;
        this.driver = driver;
        driver.manage().timeouts().implicitlyWait(PATIENCE);
    }

    /** Skips the test where the machine has no browser, save where one is required. */
    static Browser withoutScripts(String journey) {
        return open(journey, Map.of("profile.managed_default_content_settings.javascript", 2));
    }

    /** The same, with scripts, which the accessibility checks need. */
    static Browser withScripts(String journey) {
        return open(journey, Map.of());
    }

    private static Browser open(String journey, Map<String, Object> preferences) {
        var chromium = program("chromium", "chromium-browser", "google-chrome");
        var chromedriver = program("chromedriver");
        var isThere = chromium != null && chromedriver != null;
        if (!"required".equals(System.getenv("CHARLEY_BROWSER"))) {
            Assumptions.assumeTrue(
                    isThere, "No Chromium with its driver on this machine: the browser tests are skipped.");
        }
        if (!isThere) {
            throw new IllegalStateException("A browser is required, and no Chromium with its driver is installed.");
        }
        var options = new ChromeOptions()
                .setBinary(chromium)
                .addArguments(
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--disable-dev-shm-usage",
                        "--no-first-run",
                        // else a picture lays a whole page out anew without its bar, and the next click misses
                        "--hide-scrollbars",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync")
                .setExperimentalOption("prefs", preferences);
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(chromedriver)
                .build();
        return new Browser(journey, new ChromeDriver(service, options));
    }

    void open(String url) {
        driver.get(url);
    }

    void width(int pixels) {
        driver.manage().window().setSize(new Dimension(pixels, 1000));
    }

    String title() {
        return driver.getTitle();
    }

    String path() {
        return address().getPath();
    }

    URI address() {
        return URI.create(driver.getCurrentUrl());
    }

    String heading() {
        return text(By.tagName("h1"));
    }

    String text(By place) {
        return driver.findElement(place).getText();
    }

    boolean has(By place) {
        driver.manage().timeouts().implicitlyWait(Duration.ZERO);
        try {
            return !driver.findElements(place).isEmpty();
        } finally {
            driver.manage().timeouts().implicitlyWait(PATIENCE);
        }
    }

    List<WebElement> all(By place) {
        return driver.findElements(place);
    }

    void click(String id) {
        driver.findElement(By.id(id)).click();
    }

    /** Clicks what leads to another page, and waits until that is there. */
    void follow(String id) {
        follow(By.id(id));
    }

    void follow(By place) {
        var page = driver.findElement(By.tagName("html"));
        driver.findElement(place).click();
        // while one page gives way to the other, the driver may know neither
        new WebDriverWait(driver, PATIENCE, OFTEN)
                .ignoring(WebDriverException.class)
                .until(browser -> !browser.findElement(By.tagName("html")).equals(page));
    }

    void type(String id, String text) {
        var field = driver.findElement(By.id(id));
        field.clear();
        field.sendKeys(text);
    }

    void attach(String id, Path file) {
        driver.findElement(By.id(id)).sendKeys(file.toString());
    }

    /** By how many pixels the page is wider than the screen. */
    long overhang() {
        return (Long) driver.executeScript(
                "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    void back() {
        driver.navigate().back();
    }

    /** Keeps a picture of the whole page, numbered in the order of the journey. */
    void picture(String name) {
        var page = (Map<?, ?>)
                driver.executeCdpCommand("Page.getLayoutMetrics", Map.of()).get("cssContentSize");
        var clip = Map.of("x", 0, "y", 0, "width", page.get("width"), "height", page.get("height"), "scale", 1);
        var shot = driver.executeCdpCommand(
                "Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true, "clip", clip));
        pictures++;
        try {
            Files.createDirectories(SCREENSHOTS);
            var file = SCREENSHOTS.resolve("%s-%02d-%s.png".formatted(journey, pictures, name));
            Files.write(file, Base64.getDecoder().decode((String) shot.get("data")));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** What keeps people out, by the WCAG 2.2 rules of level A and AA that a program can check. */
    List<String> barriers() {
        return new AxeBuilder()
                .withTags(WCAG).analyze(driver).getViolations().stream()
                        .map(rule -> rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes())
                        .toList();
    }

    @Override
    public void close() {
        driver.quit();
    }

    private static File program(String... names) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> Stream.of(names).map(name -> new File(folder, name)))
                .filter(File::canExecute)
                .findFirst()
                .orElse(null);
    }
}
