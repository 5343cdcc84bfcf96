package org.coproduction.seminars.resource;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.coproduction.seminars.media.MediaUse;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says which files are resources. */
@Component
@Transactional(readOnly = true)
class ResourceFiles implements MediaUse {

    private final Resources resources;

    ResourceFiles(Resources resources) {
        this.resources = resources;
    }

    @Override
    public Map<Long, List<String>> usesOf(Collection<Long> mediaIds) {
        Map<Long, List<String>> uses = new HashMap<>();
        if (mediaIds.isEmpty()) {
            return uses;
        }
        for (Resource resource : resources.findByFileIdIn(mediaIds)) {
            ResourceDetails details = resource.details();
            Long file = details.fileId();
            if (file != null) {
                uses.computeIfAbsent(file, unused -> new ArrayList<>()).add("Resource: " + details.title());
            }
        }
        return uses;
    }
}
