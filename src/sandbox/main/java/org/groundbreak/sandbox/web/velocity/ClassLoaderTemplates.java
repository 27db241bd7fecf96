package org.groundbreak.sandbox.web.velocity;

import java.io.InputStream;
import org.apache.commons.collections.ExtendedProperties;
import org.apache.velocity.exception.ResourceNotFoundException;
import org.apache.velocity.runtime.resource.Resource;
import org.apache.velocity.runtime.resource.loader.ResourceLoader;

/** Finds templates through the class loader that is the engine's application attribute of this name. */
public final class ClassLoaderTemplates extends ResourceLoader {
    static final String ATTRIBUTE = ClassLoaderTemplates.class.getName();

    @Override
    public void init(ExtendedProperties configuration) {
        // Nothing to configure.
    }

    @Override
    public InputStream getResourceStream(String source) {
        ClassLoader loader = (ClassLoader) rsvc.getApplicationAttribute(ATTRIBUTE);
        InputStream stream = loader.getResourceAsStream(source.startsWith("/") ? source.substring(1) : source);
        if (stream == null) {
            throw new ResourceNotFoundException("Unable to find resource '" + source + "'");
        }
        return stream;
    }

    @Override
    public boolean isSourceModified(Resource resource) {
        return false;
    }

    @Override
    public long getLastModified(Resource resource) {
        return 0;
    }
}
