package org.coproduction.seminars.identity.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;

/** Shows a form that came back too late, or too soon after many others, with all that was typed, ready to be sent again. */
@Controller
class LostFormController {

    @PostMapping("/form-expired")
    String expired(HttpServletRequest request, Model model) {
        show(request, model);
        return "error/expired";
    }

    @PostMapping("/signed-out")
    String signedOut(HttpServletRequest request, Model model) {
        show(request, model);
        return "error/signed-out";
    }

    @PostMapping("/too-soon")
    String tooSoon(HttpServletRequest request, Model model) {
        show(request, model);
        return "error/too-soon";
    }

    private static void show(HttpServletRequest request, Model model) {
        Object action = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        List<TypedField> fields = request.getParameterMap().entrySet().stream()
                .filter(entry -> isWorthKeeping(entry.getKey()))
                .map(entry -> new TypedField(entry.getKey(), Arrays.asList(entry.getValue())))
                .toList();
        model.addAttribute("action", action == null ? "/" : action.toString());
        model.addAttribute("fields", fields);
    }

    private static boolean isWorthKeeping(String name) {
        return !name.startsWith("_") && !name.toLowerCase(Locale.ROOT).contains("password");
    }

    /** A field of the form, under the name it was sent by. */
    record TypedField(String name, List<String> values) {}
}
