package org.coproduction.seminars.identity;

import jakarta.servlet.DispatcherType;
import org.coproduction.seminars.site.SiteProperties;
import org.springframework.boot.session.autoconfigure.DefaultCookieSerializerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.CookieRequestCache;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class SecurityConfiguration implements WebMvcConfigurer {

    private static final String CONTENT_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
                    + " font-src 'self'; connect-src 'self'; media-src 'self'; manifest-src 'self'; form-action 'self';"
                    + " base-uri 'none'; frame-ancestors 'none'; object-src 'none'";

    private static final String UNUSED_FEATURES =
            "camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=()";

    private final UnlistedRouteGuard guard;
    private final boolean secure;

    SecurityConfiguration(UnlistedRouteGuard guard, SiteProperties site) {
        this.guard = guard;
        this.secure = site.isSecure();
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(guard);
    }

    @Bean
    SecurityFilterChain security(
            HttpSecurity http, StaffAccess access, PermissionTable permissions, LostForms lostForms) {
        return http.authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR)
                                .permitAll()
                                .anyRequest()
                                .access(access))
                .csrf(csrf -> csrf.csrfTokenRepository(csrfCookie())
                        .requireCsrfProtectionMatcher(new ListedWrites(permissions)))
                .addFilterBefore(new StaffUploads(), CsrfFilter.class)
                .requestCache(cache -> cache.requestCache(new CookieRequestCache()))
                .exceptionHandling(
                        refusals -> refusals.accessDeniedHandler(lostForms).authenticationEntryPoint(lostForms))
                .formLogin(login -> login.loginPage("/login")
                        .usernameParameter("email")
                        .defaultSuccessUrl("/admin")
                        .failureHandler(new SignInRefusal()))
                .logout(logout -> logout.logoutSuccessUrl("/login?signed-out"))
                .headers(this::writeHeaders)
                .build();
    }

    private void writeHeaders(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(features -> features.policy(UNUSED_FEATURES))
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
        if (secure) {
            headers.httpStrictTransportSecurity(hsts -> hsts.requestMatcher(AnyRequestMatcher.INSTANCE));
        } else {
            headers.httpStrictTransportSecurity(HeadersConfigurer.HstsConfig::disable);
        }
    }

    /** In a cookie rather than a session: visitors get no session, and only pages with a form set the cookie. */
    private CookieCsrfTokenRepository csrfCookie() {
        CookieCsrfTokenRepository repository = new CookieCsrfTokenRepository();
        repository.setCookieName(cookieName("csrf"));
        repository.setCookieCustomizer(
                cookie -> cookie.httpOnly(true).secure(secure).path("/").sameSite("Strict"));
        return repository;
    }

    @Bean
    DefaultCookieSerializerCustomizer sessionCookie() {
        return cookie -> {
            cookie.setCookieName(cookieName("session"));
            cookie.setUseSecureCookie(secure);
        };
    }

    /** Browsers let only this host, and only over TLS, set a cookie with the prefix. */
    private String cookieName(String name) {
        return secure ? "__Host-" + name : name;
    }
}
