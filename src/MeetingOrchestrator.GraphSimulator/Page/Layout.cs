using System.Globalization;
using MeetingOrchestrator.GraphSimulator.Control;
using MeetingOrchestrator.GraphSimulator.Http;

namespace MeetingOrchestrator.GraphSimulator.Page;

/// <summary>The frame of every page, and the ways to show a date and a person.</summary>
internal static class Layout
{
    public static Html Page(string title, Html content) => Html.Of($"""
        <!doctype html>
        <html lang="en">
        <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{title}</title>
        <link rel="stylesheet" href="{ControlFace.BasePath}/page.css"></head>
        <body><header><p><a href="{ControlFace.BasePath}/">Graph simulator</a> · nothing here has left this machine</p><h1>{title}</h1></header>
        <main>{content}</main></body>
        </html>
        """);

    /// <summary>UTC, to the minute.</summary>
    public static string When(string? instant) =>
        instant is null ? "" : Instants.Parse(instant).UtcDateTime.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture);

    public static Html Section(string heading, string? text) => string.IsNullOrEmpty(text) ? Html.Empty : Html.Of($"""
        <section><h2>{heading}</h2><pre>{text}</pre></section>
        """);
}
