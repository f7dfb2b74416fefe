package health.charley.content.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TextBlockTest {
    @Test
    void paragraphs_are_blocks_on_one_line_without_markup() {
        var blocks =
                TextBlock.of("Most cramps are in the **calf**.\nSome call it a *charley horse*.\n\nSee [more](/x).");

        assertEquals(
                List.of(
                        new TextBlock(Optional.empty(), "Most cramps are in the calf. Some call it a charley horse."),
                        new TextBlock(Optional.empty(), "See more.")),
                blocks);
    }

    @Test
    void items_of_a_list_carry_what_leads_in_to_them() {
        var blocks = TextBlock.of("Do not wait. **Go at once** if:\n\n- your chest hurts\n- it is hard\n  to breathe.");

        assertEquals(
                List.of(
                        new TextBlock(Optional.empty(), "Do not wait."),
                        new TextBlock(Optional.of("Go at once if:"), "your chest hurts"),
                        new TextBlock(Optional.of("Go at once if:"), "it is hard to breathe.")),
                blocks);
    }

    @Test
    void html_is_text_as_it_is_on_the_page() {
        var blocks = TextBlock.of("Rest <b>now</b>.");

        assertEquals(List.of(new TextBlock(Optional.empty(), "Rest <b>now</b>.")), blocks);
    }

    @Test
    void sentences_are_parted_and_stay_as_they_are() {
        var sentences = TextBlock.sentences("You have a fever of 100.4 °F (38 °C) or more. Go now! Do you wait?");

        assertEquals(List.of("You have a fever of 100.4 °F (38 °C) or more.", "Go now!", "Do you wait?"), sentences);
    }
}
