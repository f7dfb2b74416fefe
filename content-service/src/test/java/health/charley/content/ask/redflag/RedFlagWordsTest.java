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
        R1        | \u1d04\u029c\u1d07s\u1d1b \u1d18\u1d00\u026a\u0274
        R1        | \ud83c\udd72\ud83c\udd77\ud83c\udd74\ud83c\udd82\ud83c\udd83 \ud83c\udd7f\ud83c\udd70\ud83c\udd78\ud83c\udd7d
        R1        | \ud83c\udd52\ud83c\udd57\ud83c\udd54\ud83c\udd62\ud83c\udd63 \ud83c\udd5f\ud83c\udd50\ud83c\udd58\ud83c\udd5d
        R1        | \ud83c\udde8\ud83c\udded\ud83c\uddea\ud83c\uddf8\ud83c\uddf9 \ud83c\uddf5\ud83c\udde6\ud83c\uddee\ud83c\uddf3
        R1        | c h est pa in
        R3        | leg is bl ue and co ld
        R1        | chesst paain
        self-harm | kiII myself
        self-harm | 'ki||myself'
        self-harm | kil mysef
        self-harm | w4nt t0 d13
        self-harm | 5u1c1d3
        poisoning | 0d on pills
        R1        | c**** pain
        R3        | my Ieg is bIue
        R8        | my 1eg is swoIIen
        self-harm | k1ll mys3lf
        self-harm | \ua731\u1d1c\u026a\u1d04\u026a\u1d05\u1d07
        R1        | my ch**t hurts, s* *
        R1        | cant breeathe
        R1        | 5hortness of breath
        self-harm | suiicide
        self-harm | suic1de
        R8        | sw0ll3n c4lf
        R1        | c0ugh1ng bl00d
        R3        | f00t is blu3
        stroke    | 57r0k3
        R1        | f4in73d
        R1        | pas sed out
        R1        | chestt pian
        R1        | \uff43-h-e-s-t p.a.i.n
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
                "my cramps are not responding to magnesium",
                "I don't respond well to stretching, what else",
                "Can I stop my blood thinner when the cramps stop?",
                "I can't stop my blood thinners, may I take magnesium?",
                "I took 20 mg of baclofen for my cramps",
                "I took 20mg baclofen and it did not help",
                "Is it odd on my part to rub the calf?",
                "I feel odd on statins",
                "I run 5 kms and then my calf cramps",
                "I ran 10 kms tonight",
                "my shoe cut into my heel",
                "I hurt myself running",
                "I'd rather not wake up at night with cramps",
                "do my waist and wrist matter",
                "I bend my knee at the wrong angle, does it matter",
                "is my bent knee wrong",
                "my feet smell after running",
                "do smelly shoes matter",
                "I have gotten a cramp in my calf",
                "does bleaching my socks cause cramps",
                "at the beach I get cramps",
                "I broke a glass of water over my foot",
                "does drinking water later help",
                "room temperature water or cold water",
                "bend the knee 40 degrees",
                "my kid has cramps, does weight matter",
                "how soon can I walk",
                "he at night gets cramps",
                "what the f*** is this cramp",
                "this s*** cramp at night",
                "vitamin d13 or d3?",
                "how do I stop nail fungus and stiff toes",
                "stuff for my calf",
                "I performed stretches and my calf cramps",
                "how many kms may I run",
                "I take one statin od",
                "Is co-codamol good for cramps?",
                "he at times gets cramps",
                "so re the cramps, what helps",
                "b**** cramps at night",
                "1st cramp at 5am, 2nd at 6am",
                "is 7up good for cramps",
                "3g or 4g of salt, 2x a day",
                "McIntosh and WiFI for my cramp",
                "the cramp needed a needle, feels wooden",
                "soon I can see my tall cat",
                "the foot fel good after i kil ometer",
                "What is the best way to bend my knee after the cramp?",
                "my knee bent and straight, which stretch is right",
                "does my hip pointing outwards cause cramps",
                "the cut of my shoes is tight at the toe",
                "does vinegar help with cramps",
                "does apple cider vinegar or pickle juice work",
                "my blood test was fine, should I stop salt",
                "does the blood flow keep going in a cramp",
                "can I put weight on my leg after a cramp",
                "is it safe to put more weight on the bar when I squat",
                "do I have to stop when my partner is tired",
                "nobody answers my question about cramps",
                "my doctor is not answering my calls",
                "she is not walking far because of cramps",
                "is tetanus a cause of cramps",
                "do calf raises at 40 degrees incline help",
                "my room is 18 °C at night",
                "do I need a lead of 100 meters",
                "I took one tablet of magnesium",
                "I took 2 ibuprofen for my calf",
                "how do I mix the drink with salts and sugar",
                "is the smell of the ointment normal",
                "my skin is peeling after the sun",
                "does a butt stretch help with calf cramps",
                "pelvic floor and leg cramps",
                "how do the toes point in the stretch",
                "my jaw is fine but my calf cramps",
                "which pulse oximeter is good",
                "when do cramps end tonight",
                "does a hundred and one sit ups a day help",
                "what is 5 miles in kms",
                "my husband is not responsible for this",
                "i am working at a kid's camp",
                "will the cramp come back tomorrow",
                "I rather not take pills",
                "should I pray not to wake up at night",
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
