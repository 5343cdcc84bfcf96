package org.coproduction.seminars.site.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.coproduction.seminars.site.Pagination;
import org.coproduction.seminars.site.ShareCard;
import org.coproduction.seminars.site.SiteLinks;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Gives every public page its head, from the model attribute {@code meta} if there is one. Staff pages, errors, answers to forms and
 * pages that are {@code unlisted} get none: a private address must not stand in a page twice.
 */
@Component
class PageHeads implements HandlerInterceptor, WebMvcConfigurer {

    private static final List<String> PRIVATE_PARTS = List.of("{token}", "{draft}", "{submissionId}");

    private final SiteLinks links;
    private final SectionCards sections;

    PageHeads(SiteLinks links, SectionCards sections) {
        this.links = links;
        this.sections = sections;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page != null && isPublicPage(request, response, page)) {
            PageMeta meta = page.getModel().get("meta") instanceof PageMeta said ? said : PageMeta.page();
            page.addObject("head", head(meta, request.getRequestURI(), page.getModel()));
        }
    }

    private static boolean isPublicPage(HttpServletRequest request, HttpServletResponse response, ModelAndView page) {
        String view = page.getViewName();
        return "GET".equals(request.getMethod())
                && request.getDispatcherType() == DispatcherType.REQUEST
                && response.getStatus() == HttpStatus.OK.value()
                && view != null
                && !view.startsWith("redirect:")
                && !view.startsWith("admin/")
                && !page.getModel().containsKey("unlisted")
                && !hasPrivateAddress(request);
    }

    /** Whoever makes a page with a private link need not think of it. */
    private static boolean hasPrivateAddress(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE) instanceof String pattern
                && PRIVATE_PARTS.stream().anyMatch(pattern::contains);
    }

    private PageHead head(PageMeta meta, String address, Map<String, Object> model) {
        String path = meta.path() == null ? address : meta.path();
        ShareCard card = meta.card() == null ? sections.of(address) : meta.card();
        return new PageHead(
                links.to(withPage(path, model)),
                meta.type(),
                links.to(card.path()),
                card.inWords(),
                meta.published(),
                meta.updated(),
                linkedData(meta, model),
                meta.citation(),
                meta.feeds());
    }

    /** A later page of a list is a page of its own; no other query is. */
    private static String withPage(String path, Map<String, Object> model) {
        return model.values().stream()
                .filter(Pagination.class::isInstance)
                .map(Pagination.class::cast)
                .filter(Pagination::hasPrevious)
                .findFirst()
                .map(page -> path + (path.contains("?") ? "&" : "?") + "page=" + page.number())
                .orElse(path);
    }

    private @Nullable LinkedData linkedData(PageMeta meta, Map<String, Object> model) {
        List<LinkedThing> things = new ArrayList<>(meta.things());
        if (model.get("crumbs") instanceof List<?> crumbs) {
            things.add(breadcrumb(crumbs.stream().map(Crumb.class::cast).toList()));
        }
        return things.isEmpty() ? null : LinkedData.of(things);
    }

    private LinkedThing breadcrumb(List<Crumb> crumbs) {
        return LinkedThing.of("BreadcrumbList")
                .with(
                        "itemListElement",
                        IntStream.range(0, crumbs.size())
                                .mapToObj(at -> step(at + 1, crumbs.get(at)))
                                .toList());
    }

    private LinkedThing step(int position, Crumb crumb) {
        return LinkedThing.of("ListItem")
                .with("position", position)
                .with("name", crumb.label())
                .with("item", crumb.href() == null ? null : links.to(crumb.href()));
    }
}
