using System.Globalization;
using MeetingOrchestrator.Documents.Tests.Given;
using MeetingOrchestrator.Localization;
using Microsoft.Extensions.Localization;

namespace MeetingOrchestrator.Documents.Tests.Localization;

public sealed class FormsTests
{
    private static IStringLocalizer<Terms> Texts => House.Get<IStringLocalizer<Terms>>();

    [Theory]
    [InlineData(0, PluralForm.Many, PluralForm.Other)]
    [InlineData(1, PluralForm.One, PluralForm.One)]
    [InlineData(2, PluralForm.Few, PluralForm.Other)]
    [InlineData(5, PluralForm.Many, PluralForm.Other)]
    [InlineData(11, PluralForm.Many, PluralForm.Other)]
    [InlineData(21, PluralForm.One, PluralForm.Other)]
    [InlineData(22, PluralForm.Few, PluralForm.Other)]
    [InlineData(112, PluralForm.Many, PluralForm.Other)]
    public void Plural_form_follows_the_language(int number, PluralForm russian, PluralForm english)
    {
        Plural.Form(HouseCultures.Russian, number).ShouldBe(russian);
        Plural.Form(HouseCultures.English, number).ShouldBe(english);
    }

    [Theory]
    [InlineData(0, "0 голосов", "0 votes")]
    [InlineData(1, "1 голос", "1 vote")]
    [InlineData(2, "2 голоса", "2 votes")]
    [InlineData(5, "5 голосов", "5 votes")]
    [InlineData(11, "11 голосов", "11 votes")]
    [InlineData(21, "21 голос", "21 votes")]
    [InlineData(22, "22 голоса", "22 votes")]
    [InlineData(112, "112 голосов", "112 votes")]
    public void Counted_noun_takes_its_form(int number, string russian, string english)
    {
        using (LanguageScope.Enter(HouseCultures.Russian))
        {
            Texts.Counted(Terms.Votes, number).Replace('\u00a0', ' ').ShouldBe(russian);
        }

        using (LanguageScope.Enter(HouseCultures.English))
        {
            Texts.Counted(Terms.Votes, number).ShouldBe(english);
        }
    }

    [Theory]
    [InlineData(1, "1st")]
    [InlineData(2, "2nd")]
    [InlineData(3, "3rd")]
    [InlineData(4, "4th")]
    [InlineData(11, "11th")]
    [InlineData(12, "12th")]
    [InlineData(13, "13th")]
    [InlineData(22, "22nd")]
    [InlineData(25, "25th")]
    [InlineData(111, "111th")]
    [InlineData(121, "121st")]
    public void Ordinal_is_english_in_english_and_bare_in_russian(int number, string english)
    {
        Ordinal.Of(HouseCultures.English, number).ShouldBe(english);
        Ordinal.Of(HouseCultures.Russian, number).ShouldBe(number.ToString(CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Dates_times_and_lists_follow_the_register()
    {
        var (date, time) = (new DateOnly(2021, 2, 18), new TimeOnly(9, 5));
        using (LanguageScope.Enter(HouseCultures.Russian))
        {
            Texts.Day(date).ShouldBe("18\u00a0февраля 2021\u00a0г.");
            Texts.DayInHeading(date).ShouldBe("18\u00a0февраля 2021\u00a0года");
            Texts.TimeIn(time, TimeSpan.FromHours(3), "Europe/Moscow", "Москва").ShouldBe("09:05 по московскому времени (UTC+3)");
            Texts.TimeIn(time, TimeSpan.FromHours(4), "Asia/Yerevan", "Ереван").ShouldBe("09:05 (UTC+4, Ереван)");
            Texts.Listed(["А", "Б", "В"]).ShouldBe("А, Б и В");
        }

        using (LanguageScope.Enter(HouseCultures.English))
        {
            Texts.Day(date).ShouldBe("18 February 2021");
            Texts.TimeIn(time, TimeSpan.FromHours(3), "Europe/Moscow", "Moscow").ShouldBe("09:05 (UTC+3, Moscow)");
            Texts.TimeIn(time, TimeSpan.FromMinutes(330), "Asia/Kolkata", "New Delhi").ShouldBe("09:05 (UTC+5:30, New Delhi)");
            Texts.TimeIn(time, TimeSpan.Zero, "Europe/London", "London").ShouldBe("09:05 (UTC, London)");
            Texts.Listed(["A", "B", "C"]).ShouldBe("A, B and C");
            Texts.Listed(["A"]).ShouldBe("A");
            Texts.Listed([]).ShouldBe("");
        }
    }

    [Fact]
    public void Language_scope_disposed_restores_both_cultures()
    {
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        using (LanguageScope.Enter(HouseCultures.Russian))
        {
            (CultureInfo.CurrentCulture.Name, CultureInfo.CurrentUICulture.Name).ShouldBe(("ru-RU", "ru-RU"));
        }

        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture).ShouldBe(before);
    }
}
