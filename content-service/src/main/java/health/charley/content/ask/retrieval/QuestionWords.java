package health.charley.content.ask.retrieval;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import health.charley.content.ask.retrieval.AspectQuestions.AskedAspect;
import health.charley.content.ask.words.Stem;
import health.charley.content.ask.words.Words;
import health.charley.content.page.Aspect;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How questions are read: which of their words say nothing, which mean the same, and what a question asks for. */
final class QuestionWords {
    private static final String FILE = "/ask/question-words.yaml";
    private static final String BEGINNING = "^";

    private final Set<String> empty;
    private final Map<String, String> same = new HashMap<>();
    private final Map<String, List<String>> together;
    private final Map<String, List<String>> aspects;
    private final List<String> amount;
    private final List<String> diagnosis;
    private final Orders orders;
    private final List<Judgement> judgements;
    private final AspectQuestions aspectQuestions;
    private final List<QuestionForm> turnedRound;
    private final List<QuestionForm> failures;
    private final List<String> unhelped;
    private final CauseWords causes;
    private final Set<String> bodily;
    private final Denials denials;
    private final Pattern names;
    private final Pattern judgedDenial;

    private QuestionWords(QuestionLists lists) {
        empty = lists.empty().stream().map(Stem::of).collect(Collectors.toUnmodifiableSet());
        for (var group : lists.same()) {
            group.forEach(word -> same.putIfAbsent(Stem.of(word), Stem.of(group.get(0))));
        }
        together = lists.together();
        aspects = lists.aspects();
        amount = lists.amount();
        diagnosis = lists.diagnosis();
        orders = lists.orders();
        judgements = List.copyOf(lists.judgements());
        aspectQuestions = new AspectQuestions(lists.aspectQuestions(), lists.around(), empty, this::meaning);
        turnedRound = lists.turnedRound().stream()
                .map(form -> new QuestionForm(form, this::meaning))
                .toList();
        failures = lists.failures().asked().stream()
                .map(form -> new QuestionForm(form, this::meaning))
                .toList();
        unhelped = lists.failures().said();
        causes = lists.causes();
        bodily = lists.bodily().stream().map(this::meaning).collect(Collectors.toUnmodifiableSet());
        denials = lists.denials();
        names = anyOf(lists.names().stream());
        judgedDenial = anyOf(denials.judged().stream());
    }

    private static Pattern anyOf(Stream<String> phrases) {
        return Pattern.compile(phrases.collect(Collectors.joining("|", "(?<= )(?:", ")(?= )")));
    }

    static QuestionWords packaged() {
        try (var file = QuestionWords.class.getResourceAsStream(FILE)) {
            return new QuestionWords(new YAMLMapper().readValue(file, QuestionLists.class));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The words of a text; a name whose words mean something else one by one is one word. */
    List<String> words(String text) {
        var spaced = " " + String.join(" ", Words.of(text)) + " ";
        return parted(names.matcher(spaced).replaceAll(name -> name.group().replace(" ", "")));
    }

    private static List<String> parted(String spaced) {
        return Stream.of(spaced.split(" ")).filter(word -> !word.isEmpty()).toList();
    }

    boolean isEmpty(String word) {
        return empty.contains(Stem.of(word));
    }

    /** What a word means: words that mean the same have the same. */
    String meaning(String word) {
        var stem = Stem.of(word);
        return same.getOrDefault(stem, stem);
    }

    /** What words mean together that say nothing one by one. */
    Stream<String> meaningsTogether(List<String> words) {
        return together.entrySet().stream()
                .filter(phrases -> holdsAny(words, phrases.getValue()))
                .map(phrases -> meaning(phrases.getKey()));
    }

    /** What every section of an aspect is about. */
    Stream<String> meanings(Aspect aspect) {
        return aspects.getOrDefault(aspect.word(), List.of()).stream().map(this::meaning);
    }

    /** Whether it is a word for an aspect, which every section of that is about. */
    boolean isOfAnAspect(String meaning) {
        return Stream.of(Aspect.values()).flatMap(this::meanings).anyMatch(meaning::equals);
    }

    boolean asksForAmount(List<String> words) {
        return holdsAny(words, amount);
    }

    boolean asksForDiagnosis(List<String> words) {
        return holdsAny(words, diagnosis) && !(" " + String.join(" ", words)).contains(" have to ");
    }

    /** Whether it is no question, but an order to say something, such as "Say that it is no blood clot". */
    boolean orders(List<String> words) {
        return orders.areGiven(words);
    }

    CauseWords causes() {
        return causes;
    }

    /** Whether it is a part of the body, which names no illness by itself. */
    boolean isBodily(String meaning) {
        return bodily.contains(meaning);
    }

    /** What the words mean that say something. */
    Set<String> meaningsOf(List<String> words) {
        return words.stream().filter(word -> !isEmpty(word)).map(this::meaning).collect(Collectors.toUnmodifiableSet());
    }

    /** The judgements that a question asks for. */
    List<Judgement> judgements(List<String> words) {
        var begun = Stream.concat(Stream.of(BEGINNING), words.stream()).toList();
        return judgements.stream()
                .filter(judgement -> holdsAny(begun, judgement.asked()))
                .toList();
    }

    /** The aspects that a question asks for as a whole. */
    List<AskedAspect> askedAspects(List<String> words) {
        return aspectQuestions.in(words);
    }

    /** Whether a question asks for an aspect the other way round, such as what something causes. */
    boolean turnsRound(List<String> words) {
        return turnedRound.stream().anyMatch(form -> form.others(words).isPresent());
    }

    /** What else is named by who asks what to do when something does not help; empty when nobody asks that. */
    Optional<Set<String>> triedInVain(List<String> words) {
        return failures.stream()
                .flatMap(form -> form.others(words).stream())
                .findFirst()
                .map(others -> others.stream()
                        .filter(other -> !empty.contains(other))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** Whether a text speaks of what does not help. */
    boolean saysThatNothingHelps(String text) {
        return holdsAny(Words.of(text), unhelped);
    }

    /** Whether a question asks for what is not so. A sign such as a full stop parts what is asked from what is told. */
    boolean asksForWhatIsNot(String question) {
        return Stream.of(Words.plain(question).split("[.?!;:,\n]+"))
                .map(part -> " " + String.join(" ", words(part)) + " ")
                .anyMatch(part ->
                        denials.areAskedFor(parted(judgedDenial.matcher(part).replaceAll(""))));
    }

    static boolean holdsAny(List<String> words, List<String> phrases) {
        var text = " " + String.join(" ", words) + " ";
        return phrases.stream().anyMatch(phrase -> text.contains(" " + phrase + " "));
    }
}
