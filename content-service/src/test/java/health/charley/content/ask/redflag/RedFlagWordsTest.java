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
        R2b  | my leg is numb and the pain is unbearable
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
        R21a | my heart is racing and I have had diarrhea for days
        R1a  | my heart is pounding and my calf is swollen
        R2d  | sudden unbearable pain in my leg and I have afib
        R2e  | both my legs suddenly went numb
        R5b  | excruciating pain in my shin when I move my toes
        R7c  | I take warfarin and my thigh pain is unbearable
        R9a  | pulled my calf and then had a long flight
        R12c | I am pregnant and my belly hurts
        R14b | my leg is hot and the pain is unbearable
        R19a | I have cancer, back pain and a weak leg
        R19d | my back hurts and both legs are tingling
        R21c | my legs are weak after days of vomiting
        R31b | is it a stroke
        R31c | my leg is weak but it doesn't hurt
        R31d | my leg suddenly went numb
        R32a | I fell and the pain in my hip is unbearable
        R34  | my feet are tingling and my legs are weak
        R35  | sudden unbearable pain in my back and belly
        R35a | a tearing pain in my back and leg
        R37  | is this lockjaw
        R31  | both legs suddenly went weak
        R31a | my leg suddenly gave way
        R32  | grandma fell on her hip and cannot stand
        R32  | I was hit on the leg and can't put weight on it
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
        R28  | he is not responding
        R19  | numbness around my anus
        R27  | my kid won't put weight on leg
        R14a | skin on leg is peeling and smells rotten
        R16  | 39°C
        R16  | temperature thirty-nine point five
        R1   | haemoptysis
        R17  | rhabdo
        R19  | cauda equina?
        R28  | my husband won't respond to me
        R28  | no pulse
        R28  | grandma doesn't respond
        R19  | my genitals feel numb
        R19  | no feeling in my backside
        R27  | toddler refuses to put weight on his foot
        R14a | my calf is rotting
        R16  | she has 39.5 °C
        R16  | 102°F since this morning
        R16  | temp of forty
        R1   | dyspnea
        R1   | syncope
        R17  | rhabdomyolysis after a marathon
        R1   | cardiac arrest
        R28  | she doesnt react to anything
        R28  | my dad stopped responding
        R19  | anal area is numb and tingling
        R27  | my daughter can't bear weight since yesterday
        R14a | his toe is rotten and black
        R16  | temp is one hundred and two
        R16  | 38 °C and sore leg
        """)
    void what_people_write_speaks_of_the_rule(String rule, String question) {
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
        bleeding   | blood won't stop
        poisoning  | took 50 co-codamol
        poisoning  | OD'd on quinine
        self-harm  | cut my wrists
        self-harm  | hurt myself tonight
        self-harm  | i'd rather not wake up tomorrow
        self-harm  | kms tonight
        accident   | my leg bent the wrong way after a fall
        infection  | rusty nail and jaw stiff
        poisoning  | mixed bleach and ammonia
        pregnancy  | waters broke
        bleeding   | the blood keeps coming out of my leg
        bleeding   | the blood just does not stop
        poisoning  | he ate thirty diazepam
        poisoning  | swallowed 24 tramadol last night
        poisoning  | I have ODed on tramadol
        self-harm  | i slit my wrist
        self-harm  | harm myself on purpose
        self-harm  | I hope I don't wake up tomorrow
        self-harm  | I am gonna kms
        accident   | foot is pointing in the wrong direction
        accident   | I dislocated my knee
        infection  | stepped on a rusty nail, now I have spasms
        infection  | my jaw is clenched and stiff
        poisoning  | inhaled chlorine fumes
        pregnancy  | my water just broke
        bleeding   | haematemesis
        bleeding   | there is blood everywhere and it won't stop
        poisoning  | he took 80 codeine
        poisoning  | swallowed forty of my tramadol
        poisoning  | i od'ed
        poisoning  | breathed in ammonia
        self-harm  | gonna end it tonight
        self-harm  | slitting my wrists
        self-harm  | I want to kms
        accident   | my knee is dislocated
        accident   | ankle at a weird angle, bent
        infection  | jaw stiffness and spasms
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
