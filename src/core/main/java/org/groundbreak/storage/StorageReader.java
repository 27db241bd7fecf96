package org.groundbreak.storage;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLResolver;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.XMLStreamReader2;

/**
 * Reads a body into a tree. No document type, no external entity, no markup out of an entity; the body stands within an
 * element of our own, whose start tag is taken off columns and offsets.
 */
final class StorageReader {

    private static final String BEFORE = "<storage xmlns:ac=\"http://atlassian.com/content\""
            + " xmlns:ri=\"http://atlassian.com/resource/identifier\" xmlns:at=\"http://atlassian.com/template\">";
    private static final String AFTER = "</storage>";
    private static final WstxInputFactory FACTORY = factory();

    private StorageReader() {}

    static Node.Element read(String body) throws StorageFormatException {
        if (body.length() > StorageDocument.MAX_LENGTH) {
            throw new StorageFormatException(StorageError.TOO_LARGE, 1, 1, null);
        }
        try {
            return tree((XMLStreamReader2) FACTORY.createXMLStreamReader(new StringReader(BEFORE + body + AFTER)));
        } catch (XMLStreamException e) {
            throw failure(StorageError.NOT_WELL_FORMED, e.getLocation(), e);
        }
    }

    private static Node.Element tree(XMLStreamReader2 reader) throws XMLStreamException, StorageFormatException {
        TreeBuilder tree = new TreeBuilder(BEFORE.length());
        try {
            while (reader.next() != XMLStreamConstants.END_DOCUMENT) {
                tree.add(reader);
                if (tree.depth() > StorageDocument.MAX_DEPTH + 1) {
                    throw failure(StorageError.TOO_DEEP, reader.getLocation(), null);
                }
            }
            return tree.root();
        } catch (XMLStreamException e) {
            Location here = reader.getLocationInfo().getCurrentLocation();
            throw failure(error(e), Objects.requireNonNullElse(e.getLocation(), here), e);
        } finally {
            reader.closeCompletely();
        }
    }

    /** The parser gives a location with every mistake in the text, and none when a limit of its own is exceeded. */
    private static StorageError error(XMLStreamException e) {
        if (e instanceof UnknownEntityException) {
            return StorageError.UNKNOWN_ENTITY;
        }
        return e.getLocation() == null ? StorageError.TOO_LARGE : StorageError.NOT_WELL_FORMED;
    }

    private static StorageFormatException failure(StorageError error, Location at, XMLStreamException cause) {
        int line = at.getLineNumber();
        int column = line == 1 ? at.getColumnNumber() - BEFORE.length() : at.getColumnNumber();
        return new StorageFormatException(error, line, column, cause);
    }

    private static WstxInputFactory factory() {
        WstxInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, StorageDocument.MAX_DEPTH + 2);
        // Read eagerly, so that what is wrong is told by next() and not by an unchecked exception later.
        factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
        factory.setProperty(WstxInputProperties.P_UNDECLARED_ENTITY_RESOLVER, (XMLResolver)
                (publicId, systemId, base, name) -> resolve(name));
        return factory;
    }

    private static InputStream resolve(String entity) throws UnknownEntityException {
        String value = XhtmlEntities.VALUES.get(entity);
        if (value == null) {
            throw new UnknownEntityException(entity);
        }
        return new ByteArrayInputStream(value.getBytes(StandardCharsets.UTF_8));
    }

    private static final class UnknownEntityException extends XMLStreamException {

        private static final long serialVersionUID = 1L;

        UnknownEntityException(String name) {
            super("&" + name + ";");
        }
    }
}
