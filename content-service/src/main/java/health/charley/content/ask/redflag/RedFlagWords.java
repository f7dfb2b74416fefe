package health.charley.content.ask.redflag;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The emergency rules of all topics with the phrases that speak of them. */
public final class RedFlagWords {
    private final List<Entry> entries;
    private final Undisguised undisguised;
    private final EnglishWords english;

    private RedFlagWords(List<Entry> entries, Vocabulary vocabulary) {
        this.entries = List.copyOf(entries);
        this.undisguised = new Undisguised(vocabulary);
        this.english = EnglishWords.with(vocabulary);
    }

    /** Those that come with the service. */
    public static RedFlagWords packaged() {
        var entries = new ArrayList<Entry>();
        var vocabulary = new HashSet<String>();
        for (var topic : PackagedRules.topics()) {
            var reader = new PhraseReader(topic.words());
            entries.addAll(entries(topic.rules(), topic.words(), reader));
            vocabulary.addAll(reader.words());
        }
        return new RedFlagWords(entries, new Vocabulary(vocabulary));
    }

    /** The rules of which a text speaks, those that need an ambulance first. Denials are not read: they count as well. */
    public List<RedFlag> in(String text) {
        var readings = List.of(FreeText.asWritten(text), FreeText.undisguised(text, undisguised));
        var found = new ArrayList<RedFlag>();
        for (var entry : entries) {
            if (readings.stream().anyMatch(entry::isIn)) {
                found.add(entry.redFlag());
            }
        }
        return Stream.concat(
                        found.stream().filter(RedFlagWords::needsAmbulance),
                        found.stream().filter(redFlag -> !needsAmbulance(redFlag)))
                .toList();
    }

    /**
     * Whether they can be looked for in a text at all: they are English. A text in which they are found was read, however its
     * words were disguised.
     */
    public boolean canBeFoundIn(String text) {
        return !english.arePlainlyMissingFrom(text) || !in(text).isEmpty();
    }

    /** The rules of topics that need an ambulance: what anybody should know of whose words cannot be read. */
    public List<RedFlag> needingAmbulance() {
        return entries.stream()
                .map(Entry::redFlag)
                .filter(redFlag -> needsAmbulance(redFlag) && !redFlag.isGeneral())
                .toList();
    }

    private static boolean needsAmbulance(RedFlag redFlag) {
        return redFlag.level().equals("emergency_ambulance");
    }

    private static List<Entry> entries(List<RedFlag> rules, RedFlagWordsFile words, PhraseReader reader) {
        Map<String, RedFlag> byId = rules.stream().collect(Collectors.toMap(RedFlag::rule, rule -> rule));
        return words.rules().stream().map(rule -> entry(byId, rule, reader)).toList();
    }

    private static Entry entry(Map<String, RedFlag> rules, RedFlagWordsFile.RuleWords words, PhraseReader reader) {
        if (!rules.containsKey(words.rule())) {
            throw new IllegalArgumentException(
                    "Red-flag words name the rule '" + words.rule() + "', which does not exist.");
        }
        return new Entry(
                rules.get(words.rule()),
                words.phrases().stream().map(reader::read).toList());
    }

    private record Entry(RedFlag redFlag, List<Phrase> phrases) {
        boolean isIn(FreeText text) {
            return phrases.stream().anyMatch(phrase -> phrase.isIn(text));
        }
    }
}
