package org.groundbreak.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.groundbreak.sandbox.host.Product;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The unmodified jar starts in both products and leaves nothing behind. */
class StartIT {

    @Test
    void bothProductsStartTheJarWithoutAWordOfComplaint() {
        try (Products products = Products.with(Products.JAR)) {
            for (Product product : Product.values()) {
                assertEquals("", products.problems(product));
                assertTrue(products.isEnabled(product));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void eitherProductStartsTheJarAlone(Product product) {
        try (Products products = Products.only(product, Products.JAR)) {
            assertEquals("", products.problems(product));
            assertTrue(products.isEnabled(product));
        }
    }
}
