package org.groundbreak.storage;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import com.ctc.wstx.util.SymbolTable;
import java.io.InputStream;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLResolver;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.XMLStreamReader2;

/**
 * The parser as storage format needs it: no document type, no external entity, no markup out of an entity. Limits are
 * set so that time and memory grow with the length of a body and with nothing else (rule F3).
 */
final class StorageParser extends WstxInputFactory {

    /** Attributes and namespace declarations of one tag. The parser compares each with each when hashes are equal. */
    static final int MAX_ATTRIBUTES = 250;

    StorageParser() {
        setProperty(XMLInputFactory.SUPPORT_DTD, false);
        setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        setProperty(XMLInputFactory2.P_INTERN_NS_URIS, false);
        // Read eagerly, so that what is wrong is told by next() and not by an unchecked exception later.
        setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
        setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, StorageDocument.MAX_DEPTH + 2);
        setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, MAX_ATTRIBUTES);
        // An entity stands for one character, so their number is bounded by the length.
        setProperty(WstxInputProperties.P_MAX_ENTITY_COUNT, StorageDocument.MAX_LENGTH);
        setProperty(WstxInputProperties.P_CUSTOM_INTERNAL_ENTITIES, XhtmlEntities.VALUES);
        setProperty(WstxInputProperties.P_UNDECLARED_ENTITY_RESOLVER, (XMLResolver)
                (publicId, systemId, base, name) -> refuse(name));
        Names.usualLocalNames().forEach(this::addSymbol);
        List.of("storage", "ac", "ri", "at").forEach(this::addSymbol);
    }

    XMLStreamReader2 read(BodyReader body) throws XMLStreamException {
        return (XMLStreamReader2) createXMLStreamReader(body);
    }

    /** Learns nothing from a body: else the names of one would slow down the reading of all that come after it. */
    @Override
    public synchronized void updateSymbolTable(SymbolTable table) {
        // See above.
    }

    private static InputStream refuse(String entity) throws UnknownEntity {
        throw new UnknownEntity(entity);
    }

    /** The body names an entity that XHTML 1.0 does not have (rule F2). */
    static final class UnknownEntity extends XMLStreamException {

        private static final long serialVersionUID = 1L;

        private final int length;

        UnknownEntity(String name) {
            super("&" + name + ";");
            this.length = name.length() + 2;
        }

        /** How many characters the reference has. */
        int length() {
            return length;
        }
    }
}
