package org.talentbase.talent;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mapstruct.BeanMapping;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.MappingConstants;
import org.mapstruct.Named;
import org.mapstruct.NullValueMappingStrategy;
import org.mapstruct.ReportingPolicy;
import org.talentbase.facts.Contest;
import org.talentbase.facts.Degree;
import org.talentbase.facts.Education;
import org.talentbase.facts.Engagement;
import org.talentbase.facts.Facts;
import org.talentbase.facts.Identity;
import org.talentbase.facts.PartialDate;
import org.talentbase.facts.Patent;
import org.talentbase.facts.Post;
import org.talentbase.facts.Qualification;
import org.talentbase.facts.SkillCertificate;
import org.talentbase.facts.Title;

/** From the sections of the form to the rows of the register. */
@Mapper(
        componentModel = MappingConstants.ComponentModel.JAKARTA_CDI,
        unmappedTargetPolicy = ReportingPolicy.ERROR,
        nullValueIterableMappingStrategy = NullValueMappingStrategy.RETURN_DEFAULT)
interface FactsMapper {

    @Mapping(target = "person", source = "identity")
    TypedFacts typed(Facts facts);

    Talent.Person person(Identity identity);

    @BeanMapping(nullValueMappingStrategy = NullValueMappingStrategy.RETURN_NULL)
    Talent.CurrentPost post(Post post);

    List<EngagementRow> engagements(@Nullable List<Engagement> rows);

    @Mapping(target = "endedOn", qualifiedByName = "lastDay")
    EngagementRow engagement(Engagement row);

    List<EducationRow> education(@Nullable List<Education> rows);

    List<DegreeRow> degrees(@Nullable List<Degree> rows);

    List<TitleRow> titles(@Nullable List<Title> rows);

    List<QualificationRow> qualifications(@Nullable List<Qualification> rows);

    List<SkillCertificateRow> skillCertificates(@Nullable List<SkillCertificate> rows);

    List<PatentRow> patents(@Nullable List<Patent> rows);

    List<ContestRow> contests(@Nullable List<Contest> rows);

    /** A month alone counts from its first day. */
    default @Nullable LocalDate date(@Nullable String text) {
        return text == null ? null : PartialDate.start(text).orElseThrow();
    }

    /** A month alone lasts until its last day. */
    @Named("lastDay")
    default @Nullable LocalDate lastDay(@Nullable String text) {
        return text == null ? null : PartialDate.parse(text).orElseThrow().end();
    }

    default UUID id(String text) {
        return UUID.fromString(text);
    }

    default boolean flag(@Nullable Boolean flag) {
        return Boolean.TRUE.equals(flag);
    }
}
