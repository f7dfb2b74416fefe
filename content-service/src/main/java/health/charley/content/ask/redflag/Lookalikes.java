package health.charley.content.ask.redflag;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Signs that are read as Latin letters: letters of other scripts of the same shape (the ones of small Latin letters in
 * [1]), small capitals, framed letters, and digits and signs that people type for a letter, such as {@code ch3st} or
 * {@code br€ath}.
 *
 * <p>[1] Unicode Technical Standard 39, "Unicode Security Mechanisms", confusables.txt.
 */
final class Lookalikes {
    /** Each pair is a sign and its letter; after compatibility decomposition and in small letters. */
    private static final String SCRIPTS =
            "аaвbсcԁdеeғfԍgһhнhіiїiјjкkӏlмmпnоoрpԛqгrѕsтtυuѵvԝwшwхxуyүy" + "αaβbεeηnιiκkνvοoρpτtχxωwγyςsоoհhոnսuօoցgզq"
                    + "ıiłløođdħhɡgɑaɩißsæaœo" + "ᴀaʙbᴄcᴅdᴇeꜰfɢgʜhɪiᴊjᴋkʟlᴍmɴnᴏoᴘpꞯqʀrꜱsᴛtᴜuᴠvᴡwʏyᴢz";

    /** Where letters in a circle, in a square and those of flags begin, each from A to Z. */
    private static final List<Integer> FRAMED = List.of(0x1F150, 0x1F170, 0x1F1E6);

    private static final int LETTERS = 26;

    /** What a digit or sign stands for first, and what it stands for else. */
    private static final String SIGNS = "0123456789@$€£¢¥!|";

    private static final String FIRST = "oizeasgtbgaselcyil";
    private static final String ELSE = "olzeasbtbgaselcyli";

    private Lookalikes() {}

    /** A text in small letters, with the letters of other scripts as the Latin ones they look like. */
    static String latin(String text) {
        return text.codePoints()
                .mapToObj(sign -> Character.toString(latin(sign)))
                .collect(Collectors.joining());
    }

    /** How a word may be meant in which digits and signs stand for letters. */
    static List<String> spellings(String word) {
        return List.of(replaced(word, FIRST), replaced(word, ELSE));
    }

    static boolean isSign(int sign) {
        return SIGNS.indexOf(sign) >= 0;
    }

    private static int latin(int sign) {
        var at = sign < 128 ? -1 : SCRIPTS.indexOf(sign);
        return at < 0 ? unframed(sign) : SCRIPTS.charAt(at + 1);
    }

    private static int unframed(int sign) {
        return FRAMED.stream()
                .filter(first -> sign >= first && sign < first + LETTERS)
                .map(first -> 'a' + sign - first)
                .findFirst()
                .orElse(sign);
    }

    private static String replaced(String word, String letters) {
        return word.chars()
                .map(sign -> isSign(sign) ? letters.charAt(SIGNS.indexOf(sign)) : sign)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
