package fr.permanence.tables;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLResolver;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Walks through one XML part of a workbook, elements by their local names; a document type in it is refused. */
final class Xml implements AutoCloseable {
    private static final int DEPTH = 64;
    private static final int HEAD = 200;
    private static final Pattern ENCODING = Pattern.compile("<\\?xml[^>]*\\bencoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)");
    private static final XMLInputFactory FACTORY = factory();

    private final InputStream in;
    private final XMLStreamReader reader;
    private int depth;

    Xml(InputStream in) throws IOException {
        this.in = in;
        try {
            reader = FACTORY.createXMLStreamReader(letters(in));
        } catch (XMLStreamException damaged) {
            in.close();
            throw refusalIn(damaged);
        }
    }

    /**
     * The letters of the part. The parser would decode them itself, but writes to the console about bytes that are none;
     * the JDK's own decoder only puts a mark in their place.
     */
    private static Reader letters(InputStream in) throws IOException {
        PushbackInputStream peeked = new PushbackInputStream(in, HEAD);
        byte[] head = peeked.readNBytes(HEAD);
        peeked.unread(head);
        return new InputStreamReader(peeked, charset(head));
    }

    private static Charset charset(byte[] head) {
        if (head.length > 1 && (head[0] & 0xFF) + (head[1] & 0xFF) == 0xFE + 0xFF) return StandardCharsets.UTF_16;
        Matcher named = ENCODING.matcher(new String(head, StandardCharsets.ISO_8859_1));
        try {
            return named.find() ? Charset.forName(named.group(1)) : StandardCharsets.UTF_8;
        } catch (IllegalArgumentException unknown) {
            return StandardCharsets.UTF_8;
        }
    }

    /** Goes to the next element that starts, and tells its name; null at the end. */
    @Nullable
    String nextStart() throws IOException {
        while (next()) {
            if (reader.isStartElement()) return reader.getLocalName();
        }
        return null;
    }

    /** Goes to the next start or end of an element; false at the end of the part. */
    boolean nextTag() throws IOException {
        while (next()) {
            if (reader.isStartElement() || reader.isEndElement()) return true;
        }
        return false;
    }

    boolean starts() {
        return reader.isStartElement();
    }

    String name() {
        return reader.getLocalName();
    }

    /** The attribute with this local name, whatever its namespace, or null. */
    @Nullable
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) return reader.getAttributeValue(i);
        }
        return null;
    }

    /** The letters up to the end of the element just started, cut after {@code limit} characters. */
    String text(int limit) throws IOException {
        StringBuilder text = new StringBuilder();
        int inside = depth;
        while (depth >= inside && next()) {
            if (reader.isCharacters() && text.length() < limit) text.append(reader.getText());
        }
        return text.length() > limit ? text.substring(0, limit) : text.toString();
    }

    private boolean next() throws IOException {
        try {
            if (!reader.hasNext()) return false;
            int event = reader.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new Unreadable("document-type");
            }
            if (event == XMLStreamConstants.START_ELEMENT && ++depth > DEPTH) throw new Unreadable("damaged");
            if (event == XMLStreamConstants.END_ELEMENT) depth--;
            return true;
        } catch (XMLStreamException damaged) {
            throw refusalIn(damaged);
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** The parser wraps what the stream below it threw. */
    private static IOException refusalIn(XMLStreamException damaged) {
        Throwable cause = damaged.getNestedException() != null ? damaged.getNestedException() : damaged.getCause();
        return cause instanceof Unreadable unreadable ? unreadable : new Unreadable("damaged");
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver(NOTHING);
        return factory;
    }

    private static final XMLResolver NOTHING =
            (publicId, systemId, baseUri, namespace) -> InputStream.nullInputStream();
}
