package org.groundbreak.sandbox.osgi;

import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.stream.Stream;
import org.groundbreak.sandbox.host.Product;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceRegistration;
import org.springframework.beans.factory.xml.DefaultNamespaceHandlerResolver;
import org.springframework.beans.factory.xml.NamespaceHandler;
import org.springframework.beans.factory.xml.NamespaceHandlerResolver;
import org.springframework.beans.factory.xml.XmlBeanDefinitionReader;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.io.UrlResource;

/** The Spring context of an enabled plugin, made from {@code META-INF/spring/*.xml}, and what it exports. */
public final class PluginContext implements AutoCloseable {
    private final Bundle bundle;
    private final GenericApplicationContext context = new GenericApplicationContext();
    private final List<ServiceRegistration<?>> exports = new ArrayList<>();
    private final ClassLoader loader;

    private PluginContext(Bundle bundle) {
        this.bundle = bundle;
        this.loader = BundleClasses.loader(bundle);
    }

    /** The configuration files of the bundle. */
    public static List<URL> configurations(Bundle bundle) {
        Enumeration<URL> entries = bundle.findEntries("META-INF/spring", "*.xml", false);
        return entries == null ? List.of() : Collections.list(entries);
    }

    /**
     * Creates all beans and registers the exports.
     *
     * @throws ClassNotFoundException or anything else that a bean or the wiring throws; nothing is left behind
     */
    public static PluginContext start(Bundle bundle, Product product) throws ClassNotFoundException {
        PluginContext result = new PluginContext(bundle);
        try {
            return BundleClasses.with(result.loader, () -> {
                result.load(product);
                result.export(new ScannerIndex(bundle, product));
                return result;
            });
        } catch (Throwable e) {
            result.close();
            throw e;
        }
    }

    private void load(Product product) {
        context.setClassLoader(loader);
        XmlBeanDefinitionReader reader = new XmlBeanDefinitionReader(context);
        reader.setValidating(false);
        NamespaceHandler scanner = new ScannerNamespace(bundle, product);
        NamespaceHandlerResolver others =
                new DefaultNamespaceHandlerResolver(getClass().getClassLoader());
        reader.setNamespaceHandlerResolver(uri -> uri.equals(ScannerNamespace.URI) ? scanner : others.resolve(uri));
        configurations(bundle).forEach(url -> reader.loadBeanDefinitions(new UrlResource(url)));
        context.refresh();
    }

    private void export(ScannerIndex index) throws ClassNotFoundException {
        for (ScannerIndex.Line line : index.lines("exports")) {
            Class<?> type = bundle.loadClass(line.left());
            String[] names = line.right().isEmpty()
                    ? Stream.of(type.getInterfaces()).map(Class::getName).toArray(String[]::new)
                    : line.right().split("\\s*,\\s*");
            exports.add(bundle.getBundleContext().registerService(names, context.getBean(type), null));
        }
    }

    /** A new instance, its constructor filled from this context. */
    public <T> T create(Class<T> type) {
        return BundleClasses.with(
                loader, () -> context.getAutowireCapableBeanFactory().createBean(type));
    }

    /** Takes the exports back and destroys the beans. */
    @Override
    public void close() {
        exports.forEach(ServiceRegistration::unregister);
        exports.clear();
        context.close();
    }
}
