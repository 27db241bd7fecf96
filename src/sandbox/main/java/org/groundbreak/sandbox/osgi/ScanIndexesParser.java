package org.groundbreak.sandbox.osgi;

import java.beans.Introspector;
import org.groundbreak.sandbox.host.NotModelled;
import org.groundbreak.sandbox.host.Product;
import org.osgi.framework.Bundle;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.AbstractBeanDefinition;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.beans.factory.xml.BeanDefinitionParser;
import org.springframework.beans.factory.xml.ParserContext;
import org.springframework.context.annotation.AnnotationConfigUtils;
import org.w3c.dom.Element;

/** {@code <atlassian-scanner:scan-indexes/>}: turns the index files into bean definitions. */
final class ScanIndexesParser implements BeanDefinitionParser {
    private final Bundle bundle;
    private final ScannerIndex index;

    ScanIndexesParser(Bundle bundle, Product product) {
        this.bundle = bundle;
        this.index = new ScannerIndex(bundle, product);
    }

    @Override
    public BeanDefinition parse(Element element, ParserContext parser) {
        if (element.hasAttribute("profile")) {
            throw new NotModelled("attribute profile of <atlassian-scanner:scan-indexes>");
        }
        BeanDefinitionRegistry registry = parser.getRegistry();
        AnnotationConfigUtils.registerAnnotationConfigProcessors(registry);
        for (ScannerIndex.Line line : index.lines("imports")) {
            registerImport(registry, line);
        }
        for (ScannerIndex.Line line : index.lines("component")) {
            RootBeanDefinition definition = new RootBeanDefinition();
            definition.setBeanClassName(line.left());
            definition.setAutowireMode(AbstractBeanDefinition.AUTOWIRE_CONSTRUCTOR);
            registry.registerBeanDefinition(beanName(line), definition);
        }
        return null;
    }

    private <T> void registerImport(BeanDefinitionRegistry registry, ScannerIndex.Line line) {
        try {
            @SuppressWarnings("unchecked")
            Class<T> type = (Class<T>) bundle.loadClass(line.left());
            RootBeanDefinition definition =
                    new RootBeanDefinition(type, () -> type.cast(ImportedService.proxy(bundle, type)));
            registry.registerBeanDefinition(beanName(line), definition);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("Unable to load class '" + line.left() + "' for component importation", e);
        }
    }

    private static String beanName(ScannerIndex.Line line) {
        String simpleName = line.left()
                .substring(Math.max(line.left().lastIndexOf('.'), line.left().lastIndexOf('$')) + 1);
        return line.right().isEmpty() ? Introspector.decapitalize(simpleName) : line.right();
    }
}
