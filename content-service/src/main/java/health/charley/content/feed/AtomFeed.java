package health.charley.content.feed;

import health.charley.content.page.PageAddress;
import health.charley.content.site.SiteAddress;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A part of the pages as an Atom document (RFC 4287), which leads to the next part (RFC 5005 section 3). Each translation
 * is an entry of its own; the address under which people read it is its id.
 */
final class AtomFeed {
    static final String PATH = "/api/content/v1/feed.atom";

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final SiteAddress site;
    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    private AtomFeed(SiteAddress site) throws XMLStreamException {
        this.site = site;
        this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
    }

    /** {@code self} and {@code next} are the queries of this part and of the one that follows. */
    static String of(List<PublishedPage> pages, String self, Optional<String> next, SiteAddress site) {
        try {
            var feed = new AtomFeed(site);
            feed.write(pages, self, next);
            return feed.text.toString();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void write(List<PublishedPage> pages, String self, Optional<String> next) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        xml.writeAttribute("xml:lang", PageAddress.LANGUAGE);
        element("id", site.of(PATH));
        element("title", "Charley: articles and causes");
        element("updated", updated(pages).toString());
        link("self", "application/atom+xml", site.of(PATH + self));
        if (next.isPresent()) {
            link("next", "application/atom+xml", site.of(PATH + next.get()));
        }
        for (var page : pages) {
            write(page);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void write(PublishedPage page) throws XMLStreamException {
        var address = site.of(page.address());
        xml.writeStartElement("entry");
        xml.writeAttribute("xml:lang", page.address().language());
        element("id", address);
        element("title", page.headline());
        element("updated", page.publishedAt().toString());
        element("published", page.datePublished() + "T00:00:00Z");
        link("alternate", "text/html", address);
        xml.writeStartElement("author");
        element("name", page.author());
        xml.writeEndElement();
        element("summary", page.summary());
        xml.writeEndElement();
    }

    private static Instant updated(List<PublishedPage> pages) {
        return pages.stream()
                .map(PublishedPage::publishedAt)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }

    private void link(String relation, String type, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", address);
    }

    private void element(String name, String value) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(value);
        xml.writeEndElement();
    }
}
