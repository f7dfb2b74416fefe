package health.charley.content.importing;

import com.fasterxml.jackson.core.type.TypeReference;
import health.charley.content.manuscript.BrokenContentException;
import health.charley.content.manuscript.FrontMatter;
import health.charley.content.manuscript.Manuscript;
import health.charley.content.manuscript.SectionReader;
import health.charley.content.page.AuthorProfile;
import health.charley.content.page.CitedWork;
import health.charley.content.page.PageAddress;
import health.charley.content.page.PageKind;
import health.charley.content.redirect.RedirectText;
import health.charley.content.search.SynonymGroup;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A folder with {@code articles/}, {@code causes/}, {@code authors/}, {@code citations.yaml} and, where there are any,
 * {@code redirects.yaml} and {@code synonyms.yaml}.
 */
final class ContentFolder {
    private static final Pattern FILE_NAME =
            Pattern.compile("(?<id>[a-z0-9]+(-[a-z0-9]+)*)(\\.(?<language>[a-z]{2,3}(-[A-Z]{2})?))?\\.md");

    private final Path folder;
    private final List<String> faults = new ArrayList<>();

    private ContentFolder(Path folder) {
        this.folder = folder;
    }

    /** Reads and checks everything; nothing is returned while anything is wrong. */
    static ContentSet read(Path folder) {
        var reader = new ContentFolder(folder);
        var content = new ContentSet(
                reader.authors(), reader.citations(), reader.pages(), reader.synonyms(), reader.redirects());
        if (reader.faults.isEmpty()) {
            reader.faults.addAll(ContentCheck.faultsIn(content));
        }
        if (!reader.faults.isEmpty()) {
            throw new BrokenContentException(reader.faults);
        }
        return content;
    }

    private Map<String, AuthorProfile> authors() {
        var authors = new LinkedHashMap<String, AuthorProfile>();
        for (var file : files("authors")) {
            attempt(file, text -> authors.put(id(file), author(ContentText.of(text))));
        }
        return authors;
    }

    private static AuthorProfile author(ContentText text) {
        var head = text.head(AuthorText.class);
        var biography = AuthorText.biography(text.body());
        if (isBlank(head.name()) || isBlank(head.jobTitle()) || head.sample() == null || biography.isEmpty()) {
            throw BrokenContentException.of("An author needs name, jobTitle, sample and a biography.");
        }
        return new AuthorProfile(head.name(), head.jobTitle(), biography, head.sample());
    }

    private Map<String, CitedWork> citations() {
        var citations = new LinkedHashMap<String, CitedWork>();
        attempt(folder.resolve("citations.yaml"), text -> {
            for (var citation : ContentText.parse(text, new TypeReference<List<CitationText>>() {})) {
                add(citation, citations);
            }
        });
        return citations;
    }

    private static void add(CitationText citation, Map<String, CitedWork> citations) {
        if (citation == null) {
            throw BrokenContentException.of("One of the citations is empty.");
        }
        var wrong = CitationCheck.faultsIn(citation, citations.keySet());
        if (!wrong.isEmpty()) {
            throw new BrokenContentException(wrong);
        }
        citations.put(citation.id(), citation.work());
    }

    private Optional<List<SynonymGroup>> synonyms() {
        return listed("synonyms.yaml", new TypeReference<List<SynonymsText>>() {}, SynonymsText::group);
    }

    private List<RedirectText> redirects() {
        return listed("redirects.yaml", new TypeReference<List<RedirectText>>() {}, RedirectText::sound)
                .orElse(List.of());
    }

    /** What a file lists that may be missing. */
    private <T, R> Optional<List<R>> listed(String name, TypeReference<List<T>> type, Function<T, R> reading) {
        var file = folder.resolve(name);
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        var listed = new ArrayList<R>();
        attempt(
                file,
                text -> ContentText.parse(text, type).stream().map(reading).forEach(listed::add));
        return Optional.of(listed);
    }

    private List<PageFile> pages() {
        var pages = new ArrayList<PageFile>();
        for (var file : files("articles")) {
            attempt(file, text -> pages.add(page(file, PageKind.ARTICLE, text)));
        }
        for (var file : files("causes")) {
            attempt(file, text -> pages.add(page(file, PageKind.CAUSE, text)));
        }
        return pages;
    }

    private PageFile page(Path file, PageKind kind, String text) {
        var content = ContentText.of(text);
        var head = content.head(FrontMatter.class);
        refuseOtherLanguage(file, head);
        var address = new PageAddress(kind, id(file), head.language());
        var page = new Manuscript(address, head, SectionReader.read(content.body()));
        return new PageFile(name(file), page, sha256(text));
    }

    private static void refuseOtherLanguage(Path file, FrontMatter head) {
        var language = Optional.ofNullable(match(file).group("language")).orElse(PageAddress.LANGUAGE);
        if (!language.equals(head.language())) {
            throw BrokenContentException.of("The language must be " + language + ".");
        }
    }

    /** Hands the text of a file on; what is wrong with it is noted, with the name of the file. */
    private void attempt(Path file, Consumer<String> reading) {
        try {
            reading.accept(FileText.read(file));
        } catch (BrokenContentException broken) {
            broken.faults().forEach(fault -> faults.add(name(file) + ": " + fault));
        } catch (NoSuchFileException absent) {
            faults.add(name(file) + ": The file is missing.");
        } catch (IOException unreadable) {
            faults.add(name(file) + ": The file can't be read as UTF-8 text.");
        }
    }

    private List<Path> files(String name) {
        try (var files = Files.list(folder.resolve(name))) {
            return files.sorted().filter(this::isNamedWell).toList();
        } catch (IOException missing) {
            faults.add("The folder '" + name + "' is missing.");
            return List.of();
        }
    }

    private boolean isNamedWell(Path file) {
        var well = FILE_NAME.matcher(file.getFileName().toString()).matches();
        if (!well) {
            faults.add(name(file) + ": A file is named in lower case with hyphens and ends in '.md'.");
        }
        return well;
    }

    private static String id(Path file) {
        return match(file).group("id");
    }

    private static Matcher match(Path file) {
        var matcher = FILE_NAME.matcher(file.getFileName().toString());
        if (!matcher.matches()) {
            throw new IllegalArgumentException("a file that is not named well was not left out: " + file);
        }
        return matcher;
    }

    private String name(Path file) {
        return folder.relativize(file).toString();
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
