package org.coproduction.seminars;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.FormElement;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** The form of a page that is sent to the page’s own address, as a browser has it. */
public final class Form {

    private final MockMvcTester mvc;
    private final String path;
    private final MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();

    private Form(MockMvcTester mvc, String path) {
        this.mvc = mvc;
        this.path = path;
    }

    public static Form of(MockMvcTester mvc, String path, RequestPostProcessor whoReads) {
        Form form = new Form(mvc, path);
        String page = text(mvc.get().uri(path).with(whoReads).exchange());
        FormElement element =
                (FormElement) Jsoup.parse(page).selectFirst("main form[method=post][action='" + path + "']");
        element.formData().forEach(field -> form.fields.add(field.key(), field.value()));
        form.fields.remove("_csrf");
        return form;
    }

    public Form set(String name, String value) {
        fields.set(name, value);
        return this;
    }

    public String value(String name) {
        return fields.getFirst(name);
    }

    public MvcTestResult send(RequestPostProcessor whoSends) {
        return mvc.perform(
                MockMvcRequestBuilders.post(path).with(csrf()).with(whoSends).params(fields));
    }

    private static String text(MvcTestResult page) {
        try {
            return page.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
