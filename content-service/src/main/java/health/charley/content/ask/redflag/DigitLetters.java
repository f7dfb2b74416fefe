package health.charley.content.ask.redflag;

import java.util.regex.Pattern;

/** Digits and signs that stand for a letter within a word: {@code ch3st pa1n} is {@code chest pain}; {@code 39c} stays. */
final class DigitLetters {
    private static final Pattern WITHIN_A_WORD = Pattern.compile("(?<=\\p{L})[013457@$!]+(?=\\p{L})");
    private static final String SIGNS = "013457@$!";
    private static final String LETTERS = "oieastasi";

    private DigitLetters() {}

    static String replaced(String text) {
        return WITHIN_A_WORD.matcher(text).replaceAll(signs -> letters(signs.group()));
    }

    private static String letters(String signs) {
        return signs.chars()
                .map(sign -> LETTERS.charAt(SIGNS.indexOf(sign)))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
