package health.charley.local.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The keys under {@code charley.} that a service knows: those of its {@code application.yaml} and of its
 * {@code @ConfigMapping} interfaces, read from the sources because no service depends on another module.
 */
public final class KnownSettings {
    private static final Pattern MAPPING = Pattern.compile("@ConfigMapping\\(prefix = \"([^\"]+)\"\\)");
    private static final Pattern KEY =
            Pattern.compile("(?m)^ {4}[A-Z]\\S*(?: \\S+)? (\\w+)\\(\\);|^ {4}boolean (\\w+)\\(\\);");

    private final Path module;

    private KnownSettings(Path module) {
        this.module = module;
    }

    /** The environment variables that mean something to the service built in the folder. */
    public static Set<String> asVariables(Path module) throws IOException {
        var settings = new KnownSettings(module);
        var known = new TreeSet<String>();
        settings.ofFile(known);
        settings.ofMappings(known);
        var variables = new TreeSet<String>();
        known.forEach(key -> variables.add(key.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT)));
        return variables;
    }

    private void ofFile(Set<String> known) throws IOException {
        var file = module.resolve("src/main/resources/application.yaml").toFile();
        collect("", new YAMLMapper().readTree(file), known);
    }

    private static void collect(String prefix, JsonNode node, Set<String> known) {
        if (!node.isObject()) {
            known.add(prefix);
        }
        node.properties().forEach(member -> {
            var separator = prefix.isEmpty() || prefix.startsWith("%") ? "" : prefix + ".";
            collect(separator + member.getKey(), member.getValue(), known);
        });
    }

    private void ofMappings(Set<String> known) throws IOException {
        for (var source : sources()) {
            var text = Files.readString(source);
            var mapping = MAPPING.matcher(text);
            if (mapping.find()) {
                KEY.matcher(text)
                        .results()
                        .map(KnownSettings::dashed)
                        .forEach(key -> known.add(mapping.group(1) + "." + key));
            }
        }
    }

    private List<Path> sources() throws IOException {
        try (var files = Files.walk(module.resolve("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static String dashed(MatchResult method) {
        var name = method.group(1) == null ? method.group(2) : method.group(1);
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
