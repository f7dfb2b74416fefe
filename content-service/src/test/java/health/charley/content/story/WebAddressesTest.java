package health.charley.content.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "see https://one.example/x?y",
                "HTTP://one.example",
                "ftp://one.example",
                "WWW.one.example",
                "my shop example.com helped",
                "Example.COM.",
                "bit.ly/3xyz",
                "one.example/pills",
                "pills.one.example:8080/x",
                "[pills](https://one.example)",
                "[pills](one.example)",
                "<a href='https://one.example'>one.example/x</a>",
                "<A HREF=one.example>pills",
                "[url=https://one.example]pills[/url]",
                "\uff45\uff58\uff41\uff4d\uff50\uff4c\uff45\uff0e\uff43\uff4f\uff4d"
            })
    void a_web_address_counts_once_however_it_is_written(String text) {
        assertEquals(1, WebAddresses.countIn(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It hurt at night.It was better by 6.30 a.m. or so.",
                "I take magnesium and/or quinine, 2.5/day.",
                "My doctor, Dr. Smith, said: rest (a lot).",
                "On 3.4.2026 the cramps came back...they did."
            })
    void a_story_without_an_address_has_none(String text) {
        assertEquals(0, WebAddresses.countIn(text));
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.example/https://b.example, 2",
        "'https://a.example,https://b.example', 2",
        "'example.com and bit.ly/x and www.two.example', 3",
        "'[a](https://a.example)[b](https://b.example)', 2"
    })
    void several_are_counted_each_by_itself(String text, int count) {
        assertEquals(count, WebAddresses.countIn(text));
    }
}
