package org.coproduction.seminars.mail;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface MailTemplates extends Repository<MailTemplate, Long> {

    MailTemplate saveAndFlush(MailTemplate template);

    Optional<MailTemplate> findByName(String name);

    List<MailTemplate> findAll();

    void delete(MailTemplate template);
}
