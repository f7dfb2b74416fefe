package health.charley.content.ask.redflag;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions with words that stand near those of the topic leg-cramps and need no card. */
class HarmlessWordsTest {
    private final RedFlagWords words = RedFlagWords.packaged();

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

    @ParameterizedTest
    @CsvFileSource(resources = "/ask/harmless-questions.csv", delimiter = '|')
    void a_question_with_words_near_those_of_an_emergency_does_not_alarm(String question) {
        var found = words.in(question);

        assertEquals(List.of(), found);
    }
}
