using MeetingOrchestrator.Application.Mailbox;
using MeetingOrchestrator.Application.People;
using MeetingOrchestrator.Domain.Calendars;
using MeetingOrchestrator.Domain.Kernel;
using MeetingOrchestrator.Domain.Languages;
using MeetingOrchestrator.Domain.Meetings.Decisions;
using MeetingOrchestrator.Domain.Meetings.Lifecycle;
using MeetingOrchestrator.Record;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace MeetingOrchestrator.Storage.Values;

/// <summary>How each type is written into a column, whichever table it stands in.</summary>
internal static class StoredValues
{
    public static void Configure(ModelConfigurationBuilder builder)
    {
        builder.Properties<Instant>().HaveConversion<InstantConverter>();
        builder.Properties<Digest>().HaveConversion<DigestConverter>();
        builder.Properties<MeetingId>().HaveConversion<IdentifierConverter<MeetingId>>();
        builder.Properties<CouncilKey>().HaveConversion<IdentifierConverter<CouncilKey>>();
        builder.Properties<DecisionKey>().HaveConversion<IdentifierConverter<DecisionKey>>();
        builder.Properties<MilestoneKey>().HaveConversion<IdentifierConverter<MilestoneKey>>();
        builder.Properties<VoteKey>().HaveConversion<IdentifierConverter<VoteKey>>();
        builder.Properties<PersonKey>().HaveConversion<IdentifierConverter<PersonKey>>();
        builder.Properties<MeetingPhase>().HaveConversion<PhaseConverter>();
        builder.Properties<DateCertainty>().HaveConversion<CertaintyConverter>();
        builder.Properties<DecisionState>().HaveConversion<DecisionStateConverter>();
        builder.Properties<DecisionVerb>().HaveConversion<DecisionVerbConverter>();
        builder.Properties<Language>().HaveConversion<LanguageConverter>();
        builder.Properties<Gender>().HaveConversion<GenderConverter>();
        builder.Properties<HeadPurpose>().HaveConversion<PurposeConverter>();
        builder.Properties<NotificationKind>().HaveConversion<NotificationConverter>();
    }

    private sealed class PhaseConverter() : NameConverter<MeetingPhase>(StoredNames.Phases);

    private sealed class CertaintyConverter() : NameConverter<DateCertainty>(StoredNames.Certainties);

    private sealed class DecisionStateConverter() : NameConverter<DecisionState>(StoredNames.DecisionStates);

    private sealed class DecisionVerbConverter() : NameConverter<DecisionVerb>(StoredNames.DecisionVerbs);

    private sealed class LanguageConverter() : NameConverter<Language>(StoredNames.Languages);

    private sealed class GenderConverter() : NameConverter<Gender>(StoredNames.Genders);

    private sealed class NotificationConverter() : NameConverter<NotificationKind>(StoredNames.Notifications);

    private sealed class PurposeConverter() : NameConverter<HeadPurpose>(StoredNames.Purposes);
}
