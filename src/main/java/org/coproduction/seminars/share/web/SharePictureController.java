package org.coproduction.seminars.share.web;

import java.time.Duration;
import org.coproduction.seminars.share.SharePictures;
import org.coproduction.seminars.site.ShareCard;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;

/** The picture of a page, for messengers and social networks. */
@Controller
class SharePictureController {

    private static final Duration KEPT_FOR = Duration.ofDays(1);

    private final SharePictures pictures;

    SharePictureController(SharePictures pictures) {
        this.pictures = pictures;
    }

    @GetMapping("/share/{kind}/{slug}.png")
    ResponseEntity<byte[]> picture(
            @PathVariable String kind,
            @PathVariable String slug,
            @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, required = false) @Nullable String known) {
        ShareCard card = pictures.card(kind, slug);
        String etag = "\"" + card.fingerprint() + "\"";
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok()
                .eTag(etag)
                .cacheControl(CacheControl.maxAge(KEPT_FOR).cachePublic())
                // It is made to be shown by other sites.
                .header("Cross-Origin-Resource-Policy", "cross-origin");
        return known != null && known.contains(etag)
                ? answer.build()
                : answer.contentType(MediaType.IMAGE_PNG).body(pictures.picture(card));
    }
}
