package health.charley.content.ask.redflag;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people type to get past a filter, by slip or by habit, for the words of the topic leg-cramps. */
class DisguisedWordsTest {
    private final RedFlagWords words = RedFlagWords.packaged();

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
}
