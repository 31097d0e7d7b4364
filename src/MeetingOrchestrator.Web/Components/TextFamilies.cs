// The folders of the components are named after the same screens as their texts.
global using OfficeTexts = MeetingOrchestrator.Localization.Office;
global using RoomTexts = MeetingOrchestrator.Localization.Room;
