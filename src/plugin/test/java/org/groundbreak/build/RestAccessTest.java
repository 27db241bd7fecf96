package org.groundbreak.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.annotations.security.XsrfProtectionExcluded;
import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every REST method says who may call it, and the API description has exactly these methods. */
class RestAccessTest {

    private static final Pattern OPENAPI_PATH = Pattern.compile("^ {2}(/\\S+):$", Pattern.MULTILINE);
    private static final Pattern OPENAPI_METHOD = Pattern.compile("^ {4}(get|put|post|delete):$", Pattern.MULTILINE);

    @Test
    void everyMethodCarriesItsAccessAnnotation() {
        assertFalse(methods().isEmpty());
        for (Method method : methods()) {
            long access = Stream.of(LicensedOnly.class, AdminOnly.class, UnrestrictedAccess.class)
                    .filter(method::isAnnotationPresent)
                    .count();
            assertEquals(1, access, method.toString());
        }
    }

    @Test
    void onlyTheMethodsThatCheckASignatureAskForNoUserTwoInEachProductAndOneMoreInJira() {
        List<String> open = RestMethod.all().stream()
                .filter(each -> each.method().isAnnotationPresent(UnrestrictedAccess.class)
                        || each.method().isAnnotationPresent(XsrfProtectionExcluded.class))
                .map(RestMethod::toString)
                .toList();
        assertEquals(
                List.of(
                        "PUT /epic-facts",
                        "PUT /epic-facts/comparison",
                        "PUT /spec-facts",
                        "PUT /spec-facts/comparison",
                        "PUT /spec-facts/head"),
                open.stream().sorted().toList());
    }

    @Test
    void everyMethodThatWritesReadsJsonOrNothingSoThatNoFormOfAnotherSiteReachesIt() {
        for (Method method : writing()) {
            Consumes consumes = method.isAnnotationPresent(Consumes.class)
                    ? method.getAnnotation(Consumes.class)
                    : method.getDeclaringClass().getAnnotation(Consumes.class);
            boolean readsBody = Stream.of(method.getParameterTypes()).anyMatch(InputStream.class::equals);
            if (readsBody) {
                assertEquals(List.of(MediaType.APPLICATION_JSON), List.of(consumes.value()), method.toString());
            }
        }
    }

    /** {@code WritesIT} tries it; this finds the method that would not even be able to. */
    @Test
    void everyMethodThatWritesHandsItsRequestToTheGateAndReadsItsBodyAsAStream() {
        for (Method method : writing()) {
            List<Parameter> parameters = List.of(method.getParameters());
            // A signed call is let in by its signature, which no page of another site can make.
            assertTrue(
                    method.isAnnotationPresent(UnrestrictedAccess.class)
                            || parameters.stream()
                                    .anyMatch(parameter -> parameter.getType() == HttpServletRequest.class),
                    method.toString());
            assertTrue(
                    parameters.stream()
                            .filter(parameter -> parameter.getAnnotations().length == 0)
                            .allMatch(parameter -> parameter.getType() == InputStream.class),
                    method.toString());
        }
    }

    @Test
    void noTwoResourcesShareAPathInTheSameProduct() {
        SortedSet<String> seen = new TreeSet<>();
        for (RestMethod each : RestMethod.all()) {
            String product = each.method().getDeclaringClass().getPackageName().split("[.]")[2];
            assertTrue(seen.add(product + " " + each), each.method().toString());
        }
    }

    /** All that change something. */
    private static List<Method> writing() {
        List<Method> writing = RestMethod.all().stream()
                .filter(RestMethod::writes)
                .map(RestMethod::method)
                .toList();
        assertFalse(writing.isEmpty());
        return writing;
    }

    @Test
    void theApiDescriptionListsExactlyTheseMethods() {
        SortedSet<String> coded = new TreeSet<>();
        RestMethod.all().forEach(each -> coded.add(each.toString()));
        assertEquals(String.join("\n", coded), String.join("\n", described()));
    }

    /**
     * Should a product read the resources of a package that it was not told of, those of the other product must not stand
     * where ours are.
     */
    @Test
    void noTwoResourcesOfTheJarShareAPathAndNoTwoMethodsShareOneWithTheirVerb() {
        List<String> resources = OurClasses.all().stream()
                .filter(type -> type.isAnnotationPresent(Path.class))
                .map(type -> RestMethod.named(type.getAnnotation(Path.class).value()))
                .toList();
        List<String> all = RestMethod.all().stream().map(RestMethod::toString).toList();

        assertFalse(resources.isEmpty());
        assertEquals(new TreeSet<>(resources).size(), resources.size(), resources.toString());
        assertEquals(new TreeSet<>(all).size(), all.size(), all.toString());
    }

    private static SortedSet<String> described() {
        String text = Repository.text("docs/openapi.yaml");
        SortedSet<String> described = new TreeSet<>();
        Matcher path = OPENAPI_PATH.matcher(text);
        List<int[]> places = new ArrayList<>();
        List<String> paths = new ArrayList<>();
        while (path.find()) {
            places.add(new int[] {path.end()});
            paths.add(path.group(1));
        }
        for (int i = 0; i < paths.size(); i++) {
            int end = i + 1 < places.size() ? places.get(i + 1)[0] : text.length();
            Matcher method = OPENAPI_METHOD.matcher(text.substring(places.get(i)[0], end));
            while (method.find()) {
                described.add(method.group(1).toUpperCase(java.util.Locale.ROOT) + " " + paths.get(i));
            }
        }
        return described;
    }

    private static List<Method> methods() {
        return RestMethod.all().stream().map(RestMethod::method).toList();
    }
}
