package health.charley.content.ask.redflag;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import health.charley.testing.Repository;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of the topic leg-cramps, as they are packed with the service. */
class RedFlagWordsTest {
    private static final Set<String> EMERGENCIES = Set.of("emergency", "emergency_ambulance");

    private final RedFlagWords words = RedFlagWords.packaged();

    @Test
    void every_emergency_rule_has_words_and_every_rule_with_words_is_one() throws IOException {
        var rules = knowledge("red-flags.yaml");
        var withWords = knowledge("words/red-flag-words.yaml").path("rules");

        var emergencies = StreamSupport.stream(rules.spliterator(), false)
                .filter(rule -> EMERGENCIES.contains(rule.path("level").asText()))
                .map(rule -> rule.path("id").asText())
                .collect(Collectors.toCollection(TreeSet::new));
        var named = withWords.findValuesAsText("rule");

        assertEquals(emergencies, new TreeSet<>(named));
        assertEquals(emergencies.size(), named.size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        R1   | my chest hurts and I can't breathe
        R1   | MY CHEST HURTS AND I CAN’T BREATHE
        R1   | my chst hurts adn i cant breth
        R1   | coughing blood
        R1   | I passed out after a cramp
        R2   | leg went cold and white
        R2a  | I can't move my foot
        R2a  | my leg looks dead and I cannot feel it
        R3   | my left foot has turned blue
        R4   | my leg is swollen and purple
        R5   | my calf is rock hard and the pain is unbearable after getting kicked
        R5a  | the muscle is swollen and tight
        R6   | I have a cast and my toes are numb
        R6a  | pain getting worse since my operation
        R7   | fell on my leg and I'm on warfarin
        R1   | SOB and leg pain
        R5a  | pain out of proportion
        R5a  | pain much worse than it looks
        R8   | my leg got big
        R19  | numb perineum
        R21  | my heart is racing and skipping
        R8   | my claf is swolen
        R8   | one leg is twice the size of the other
        R9   | calf swollen after flight
        R10  | I'm 30 weeks pregnant and my left leg is swollen
        R12  | both legs swelled up and I have cancer
        R12a | both ankles swollen, I gave birth last week
        R13  | fever and red leg
        R14  | hot red leg and grandpa is confused
        R14a | the skin on my leg is black
        R15a | red streak going up my leg, spreading
        R16  | FEVRE since yesterday
        R17  | my pee looks like cola
        R17a | dark urine and I am vomiting
        R19  | can't feel when I pee
        R19  | I can't feel when I wipe
        R19  | numb between my legs
        R19  | lost control of my bowels
        R20a | back pain, and the weakness in my leg is getting worse
        R21  | my hands lock up
        R21  | had a seizure
        R22  | cramps in the heat and now I am dizzy
        R24a | open wound on my foot with pus
        R25a | hard sore vein in my swollen leg
        R27  | my son is limping
        R28  | he is very sick and confused
        R31  | both legs suddenly went weak
        R1   | I spat blood
        R1   | coughing red stuff
        R1   | hurts to breathe
        R1   | pins stabbing in my ribs when I breathe in
        R1   | my breathing is fast and my calf is sore
        R3   | what do I do when no blood gets into my foot
        R5   | the pain came after crash and gets worse when toes are moved
        R6a  | pain shoots when someone moves my toes after the fracture
        R8   | my leg is the size of a tree trunk
        R9   | leg throbbing after birth 2 weeks ago
        R21  | I had a fit
        R28  | can't stay awake
        """)
    void what_people_write_speaks_of_the_rule(String rule, String question) {
        var found = words.in(question);

        assertTrue(found.stream().anyMatch(redFlag -> redFlag.rule().equals(rule)), question + ": " + found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        R1        | ch3st pa1n
        R1        | can't br34the
        R8        | my l3g is sw0llen
        R1        | T I G H T chest and sweating
        R1        | ch*st p*in
        R1        | chest paiiiiiin
        R1        | i cant breeeathe
        R8        | m\u0443 l\u0435g i\u0455 \u0455w\u043ell\u0435n
        R1        | b l o o d when I cough
        R1        | p-a-s-s-e-d o-u-t twice today
        R1        | cantbreathe
        R2        | my f00t is c01d and wh1te
        R1        | 5h0rt 0f br3ath
        self-harm | i w@nt to d!e
        self-harm | s****de
        self-harm | what is the point of carrying on
        self-harm | they will be happier if I was gone
        self-harm | I can't carry on.
        R1        | c/h/e/s/t p/a/i/n
        R1        | che-st pa-in
        R1        | \u2ca5hest pressure
        R19       | numb betw een the le gs and can't p e e
        self-harm | I feel like giving up on life
        poisoning | swallowed a full box of tylenol
        R17       | u r i n e is brown
        R13       | fe ver and a red leg
        R1        | heart att4ck
        stroke    | \u0455tr0ke signs in my mother
        R5a       | my calf is r.o.c.k hard and s w o l l e n
        R16       | temperature 38.7 and chills
        R14a      | black skin on my t0e
        """)
    void no_disguise_hides_what_a_rule_speaks_of(String rule, String question) {
        var found = words.in(question);

        assertTrue(found.stream().anyMatch(redFlag -> redFlag.rule().equals(rule)), question + ": " + found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        stroke     | sudden weakness
        stroke     | I think I'm having a stroke
        stroke     | one side of my face is drooping
        stroke     | she suddenly can't speak
        blue-lips  | lips turned blue
        allergy    | my throat is closing up
        self-harm  | I want to kill myself
        self-harm  | I don't want to live anymore
        self-harm  | I want to hurt myself
        self-harm  | I don't want to be here anymore
        self-harm  | life is not worth living with this pain
        self-harm  | nobody would miss me if I was gone
        self-harm  | I am thinking about jumping off a bridge
        self-harm  | how many pills to not wake up
        stroke     | half my body is numb
        stroke     | can't walk all of a sudden
        poisoning  | I injected too much insulin
        poisoning  | I took a double dose of my heart pills
        accident   | crushed my leg
        accident   | my leg is broken and the bone is sticking out
        poisoning  | I took too many pills
        poisoning  | he swallowed a whole bottle of paracetamol
        bleeding   | my wound won't stop bleeding
        infection  | can't open my mouth
        infection  | fever and a stiff neck
        accident   | I hit my head
        pregnancy  | pregnant and my vision is blurry
        pregnancy  | the baby is not moving
        blood-clot | I have a DVT
        blood-clot | the doctor found a clot in my calf
        """)
    void an_emergency_that_belongs_to_no_topic_is_general(String rule, String question) {
        var found = words.in(question);

        assertTrue(
                found.stream().anyMatch(redFlag -> redFlag.rule().equals(rule) && redFlag.isGeneral()),
                question + ": " + found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I have no chest pain",
                "It is not that I can't breathe",
                "never had a fever in my life",
                "my leg is not swollen"
            })
    void a_denial_alarms_as_well(String question) {
        var found = words.in(question);

        assertTrue(!found.isEmpty(), question);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What is a charley horse?",
                "How long does a leg cramp last?",
                "How can I stop a cramp at night?",
                "Does magnesium help against cramps?",
                "When should I go to the emergency room?",
                "Can restless legs be treated?",
                "My calf gets a hard knot at night, what is it?",
                "Why did I never hear of this, and could it be the street shoes?",
                "Do shoes that fit help?",
                "How do I stop a cramp with breathing exercises?",
                "Can I stop taking blood thinners when my leg is better?",
                "cramps are killing me, does overuse cause them?",
                "does lying on the couch cause cramps",
                "How is a blood clot found?",
                "How long is 39c?",
                "how much vitamin b 1 2 should I take",
                "I a m a runner with calf cramps at night",
                "is 5 km too far for me?",
                "my sugar was 5.4 mmol this morning, can I exercise?",
                "I can't go on holiday because of the cramps",
                "Vitamin B 12, D 3 and E: which one helps?",
                "I eat 30 g of sugar a day, does it cause cramps?",
                "is the chest press bad for calf cramps?",
                "a b c d e which vitamins help",
                "can I go on with my statin",
                "my hba1c is 48",
                "blood sugar 110 mg/dl, does this matter",
                "$30 for quinine tablets, worth it?",
                "I can't go on tiptoe",
                "does an L 4 / L 5 disc cause cramps",
                "cramp @ night",
                "I use size 30 stockings; do they help",
                "at 5 I was a dancer, is that why",
                "I can't go on the treadmill for long",
                "my doctor says I can go on running",
                "I don't want to wake up at night with cramps",
                "what is the point of stretching",
                "is there a point where massage helps",
                "does my headline number of 10,000 steps cause cramps",
                "w w w . example . com says magnesium helps",
                "C-3 or B-6 or B-12 for nerves?",
                "do 2 of 3 people get cramps",
                "A1c, B1, K2: do I need them",
                "my calf cramps soooo much at night",
                "is it okay to run 10k or 5k with cramps",
                "I go on and on about my calf",
                "does coffee (c o f f e e) cause cramps",
                "$$$ are the stockings worth it",
                "email me@example.com about cramps",
                ""
            })
    void an_ordinary_question_does_not_alarm(String question) {
        var found = words.in(question);

        assertEquals(List.of(), found);
    }

    @Test
    void what_needs_an_ambulance_comes_first() {
        var found = words.in("I have a fever and my chest hurts");

        assertEquals(List.of("R1", "R16"), found.stream().map(RedFlag::rule).toList());
    }

    @Test
    void a_red_flag_says_what_the_rule_says() {
        var found = words.in("coughing blood");

        assertEquals(
                List.of(new RedFlag(
                        "leg-cramps",
                        "R1",
                        "emergency_ambulance",
                        "Chest pain, trouble breathing, coughing up blood or passing out."
                                + " This can mean a clot in the lungs or a heart problem.")),
                found);
    }

    private static JsonNode knowledge(String file) throws IOException {
        var path = Repository.root().resolve("knowledge/leg-cramps").resolve(file);
        return new YAMLMapper().readTree(path.toFile());
    }
}
