package health.charley.content.importing;

import io.quarkus.arc.Arc;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small folder of content files, whole and right until a test changes it. */
public final class ContentFiles {
    public static final String AUTHOR = "authors/writer.md";
    public static final String CITATIONS = "citations.yaml";

    private final Path folder;
    private final String name;

    private ContentFiles(Path folder, String name) {
        this.folder = folder;
        this.name = name;
    }

    /** Files of one article and one cause, {@code <name>-article} and {@code <name>-cause}. */
    public static ContentFiles in(Path folder, String name) {
        var files = new ContentFiles(folder, name);
        files.write(AUTHOR, "---\nname: Sample Writer\njobTitle: Writer\nsample: true\n---\nNot a real person.\n");
        files.write(CITATIONS, "- { id: " + name + "-work, text: A work, checked: read }\n");
        files.write(files.cause(), files.page("headline: A cause\nname: A cause\n"));
        files.write(files.article(), files.page(files.articleHead()));
        return files;
    }

    public String article() {
        return "articles/" + name + "-article.md";
    }

    public String cause() {
        return "causes/" + name + "-cause.md";
    }

    public String slug() {
        return name + "-article";
    }

    public String condition() {
        return name + "-cause";
    }

    public String citation() {
        return name + "-work";
    }

    public ContentFiles replace(String file, String text, String by) {
        var before = read(file);
        if (!before.contains(text)) {
            throw new IllegalArgumentException(file + " does not hold '" + text + "'.");
        }
        return write(file, before.replace(text, by));
    }

    public ContentFiles write(String file, String text) {
        try {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.writeString(folder.resolve(file), text);
            return this;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    public ContentFiles remove(String file) {
        try {
            Files.delete(folder.resolve(file));
            return this;
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** The same page in another language, with another headline. */
    public ContentFiles translate(String file, String language, String headline, String translated) {
        return write(
                file.replace(".md", "." + language + ".md"),
                read(file)
                        .replace("language: en-US", "language: " + language)
                        .replace("headline: " + headline, "headline: " + translated));
    }

    /** Takes the files over, as a start of the service would. */
    public ContentFiles publish() {
        publish(content());
        return this;
    }

    /** Takes over the files that come with the service once more. */
    public static void publishPackaged() {
        publish(PackagedContent.read());
    }

    private static void publish(ContentSet content) {
        try (var importer = Arc.container().instance(ContentImporter.class)) {
            importer.get().run(content);
        }
    }

    ContentSet content() {
        return ContentFolder.read(folder);
    }

    String read(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private String articleHead() {
        return """
                headline: An article
                causes: [%s-cause]
                otherCauses: [{ name: Something rare }]
                related: [causes/%s-cause]
                careCards:
                  - { kind: non-urgent, heading: "See a doctor if:", items: [{ text: it stays }] }
                  - { kind: urgent, heading: "Go within a day if:", items: [{ text: it grows }] }
                  - { kind: emergency, heading: "Go now if:", items: [{ text: your chest hurts, redFlag: R1 }] }
                """.formatted(name, name);
    }

    private String page(String more) {
        return """
                ---
                topic: test-topic
                summary: In short.
                language: en-US
                sample: true
                reviewStatus: awaiting-clinical-review
                author: writer
                datePublished: 2026-01-01
                dateModified: 2026-01-02
                lastReviewed: 2026-01-02
                nextReview: 2027-01-02
                citations: [%s-work]
                %s---
                ## First {#first .overview}

                Some *text*.

                :::pro-tip writer
                A tip.
                :::
                """.formatted(name, more);
    }
}
