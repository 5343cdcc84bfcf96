package org.coproduction.seminars.correspondence.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.coproduction.seminars.admin.web.TemplateProblems;
import org.coproduction.seminars.correspondence.AudienceChangedException;
import org.coproduction.seminars.correspondence.MessageClerk;
import org.coproduction.seminars.correspondence.MessageDesk;
import org.coproduction.seminars.correspondence.MessagePreview;
import org.coproduction.seminars.correspondence.NobodyReachedException;
import org.coproduction.seminars.mail.MailText;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Writing to some of the participants: write, look whom it reaches, send. Afterwards: {@link SentMessageController}. */
@Controller
@RequestMapping("/admin/messages")
class MessageController {

    private static final Logger log = LoggerFactory.getLogger(MessageController.class);
    private static final String FORM = "admin/correspondence/message-form";

    private final MessageDesk desk;
    private final MessageClerk clerk;
    private final MessagePreview previews;
    private final MessageChoices choices;
    private final MessageCheckPage checkPage;

    MessageController(
            MessageDesk desk,
            MessageClerk clerk,
            MessagePreview previews,
            MessageChoices choices,
            MessageCheckPage checkPage) {
        this.desk = desk;
        this.clerk = clerk;
        this.previews = previews;
        this.choices = choices;
        this.checkPage = checkPage;
    }

    @ModelAttribute
    void choices(Model model) {
        choices.addTo(model);
        model.addAttribute("start", previews.start(false));
    }

    /** The address may say whom it is for; afterwards there is another text to start from than before. */
    @GetMapping("/new")
    String write(
            @ModelAttribute("form") MessageForm form,
            BindingResult ignored,
            @RequestParam(defaultValue = "false") boolean afterwards,
            Model model) {
        MailText start = previews.start(afterwards).text();
        form.subject = start.subject();
        form.body = start.body().strip();
        model.addAttribute("afterwards", afterwards);
        return FORM;
    }

    @PostMapping("/check")
    String check(
            @Valid @ModelAttribute("form") MessageForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "") String action,
            HttpServletRequest request,
            Model model) {
        if (isWrong(form, errors) || action.equals("back")) {
            return FORM;
        }
        return checkPage.show(form, request.getParameterMap(), model);
    }

    @PostMapping
    String send(
            @Valid @ModelAttribute("form") MessageForm form,
            BindingResult errors,
            HttpServletRequest request,
            Model model) {
        if (isWrong(form, errors)) {
            return FORM;
        }
        try {
            long id = desk.send(form.submission, form.draft(), form.expected, choices.inWords(form));
            begin(id);
            return page(id);
        } catch (AudienceChangedException | DataIntegrityViolationException meanwhile) {
            return afterAll("correspondence.message.check.changed", form, request, model);
        } catch (NobodyReachedException allServed) {
            return afterAll("correspondence.message.check.nobody", form, request, model);
        }
    }

    /** A second click may come while the first is at work, and find that it has changed everything. */
    private String afterAll(String problem, MessageForm form, HttpServletRequest request, Model model) {
        return desk.sent(form.submission, form.draft())
                .map(MessageController::page)
                .orElseGet(() -> refuse(problem, form, request, model));
    }

    private static String page(long id) {
        return "redirect:/admin/messages/" + id;
    }

    /** It is sent by now; what can’t be written at once is written by the clock. */
    private void begin(long id) {
        try {
            clerk.writeSome(id);
        } catch (RuntimeException later) {
            log.warn("Message {} is written later", id, later);
        }
    }

    private String refuse(String problem, MessageForm form, HttpServletRequest request, Model model) {
        model.addAttribute("problem", problem);
        return checkPage.show(form, request.getParameterMap(), model);
    }

    private boolean isWrong(MessageForm form, BindingResult errors) {
        return errors.hasErrors() || TemplateProblems.refuse(previews.check(form.text()), errors);
    }
}
